package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.PagePart;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.DependencyKind;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Tie;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What links mean for the project they name, on either database. */
abstract class LinkContract {

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    List<PagePart> parts;

    private final String name = "Ba nhà " + UUID.randomUUID();

    @Test
    void universityFirmAndAgencyMakeTheHelixComplete() {
        var project = project();
        book.published(link(project, HelixRole.UNIVERSITY, "Trường", null));
        book.published(link(project, HelixRole.INDUSTRY, "Doanh nghiệp", null));
        assertThat(row().tripleHelix()).isFalse();
        assertThat(found(Facet.HELIX, "THREE")).isEmpty();
        assertThat(found(Facet.HELIX, "ACADEMIA")).hasSize(1);

        book.published(link(project, HelixRole.GOVERNMENT, "Sở", null));

        assertThat(row().tripleHelix()).isTrue();
        assertThat(found(Facet.HELIX, "THREE")).hasSize(1);
        assertThat(content(project).ties().links())
                .extracting(Tie::name)
                .containsExactly("Trường", "Doanh nghiệp", "Sở");
    }

    @Test
    void aLinkThatHasEndedBringsNobodyIn() {
        var project = project();
        book.published(link(project, HelixRole.UNIVERSITY, "Trường", "2020"));

        assertThat(content(project).ties().links()).hasSize(1);
        assertThat(found(Facet.HELIX, "ACADEMIA")).isEmpty();
    }

    @Test
    void whatIsNotPublicOrWithdrawnIsNoTie() {
        var project = project();
        var submitted = book.submitted(OFFICER, link(project, HelixRole.UNIVERSITY, "Kín", null));
        as(REVIEWER, () -> reviews.approve(submitted, Publication.INTERNAL));
        assertThat(content(project).ties().links()).isEmpty();

        var code = book.published(link(project, HelixRole.UNIVERSITY, "Mở", null));
        var record = records.find(LinkContent.class, code, null).orElseThrow().record();
        assertThat(content(project).ties().links()).hasSize(1);
        var withdrawal = as(OFFICER, () -> drafts.proposeWithdrawal(record, "nhầm"));
        as(REVIEWER, () -> reviews.approve(withdrawal, Publication.PUBLIC));
        assertThat(content(project).ties().links()).isEmpty();
    }

    @Test
    void aLinkStaysWithItsProject() {
        var project = project();
        var code = book.published(link(project, HelixRole.UNIVERSITY, "Trường", null));
        var record = records.find(LinkContent.class, code, null).orElseThrow().record();
        var other = project();

        assertThatThrownBy(() ->
                        book.revised(record, link(other, HelixRole.UNIVERSITY, "Trường", null), Publication.PUBLIC))
                .hasMessage("link.moved");
        assertThatThrownBy(() -> book.submitted(OFFICER, link(UUID.randomUUID(), HelixRole.UNIVERSITY, "Trường", null)))
                .hasMessage("link.project.none");
    }

    @Test
    void aProjectsOfficerDoesNotEditWhatLinksSay() {
        var project = project();
        book.published(link(project, HelixRole.UNIVERSITY, "Trường", null));
        book.revised(project, Book.project(name), Publication.PUBLIC);

        assertThat(content(project).ties().links()).hasSize(1);
    }

    @Test
    void aLateSubstationShowsAtEveryFactoryThatWaitsForIt() {
        var factory = project();
        var late = new Milestone("m1", MilestoneKind.PHASE, null, ReducedDate.parse("2020-01"), null);
        var station = records.find(
                        ProjectContent.class,
                        book.published(ProjectContentBuilder.builder(Book.project("Trạm " + name))
                                .milestones(List.of(late))
                                .build()),
                        null)
                .orElseThrow();
        book.published(waiting(factory, station.record()));

        assertThat(as(OFFICER, () -> waiting(factory)).toString())
                .contains("Dự án này chờ · Điện", "Trạm " + name, "chậm tiến độ");
        assertThat(as(OFFICER, () -> waiting(station.record())).toString())
                .contains("Dự án đang chờ dự án này · Điện", name);
        assertThat(waiting(factory).toString()).contains("Trạm " + name).doesNotContain("chậm tiến độ");
    }

    private List<PagePart.Part> waiting(UUID project) {
        var shown = records.byId(ProjectContent.class, project).orElseThrow();
        return parts.stream()
                .flatMap(part -> part.of(shown, Lang.VIETNAMESE).stream())
                .filter(part -> part.name().equals("waiting"))
                .toList();
    }

    private static LinkContent waiting(UUID project, UUID serving) {
        return LinkContentBuilder.builder()
                .kind(LinkPurpose.DEPENDS_ON)
                .project(project)
                .serving(serving)
                .need(DependencyKind.POWER)
                .sources(List.of(new Source("s1", "https://example.org/cho-dien", null, null, null)))
                .build();
    }

    private UUID project() {
        var code = book.published(Book.project(name));
        return records.find(ProjectContent.class, code, null).orElseThrow().record();
    }

    private ProjectContent content(UUID project) {
        return records.byId(ProjectContent.class, project).orElseThrow().content();
    }

    private ProjectRow row() {
        return catalogue
                .rows(ProjectFilter.ALL.withText(name), Order.CODE, PageRequest.of(0, 1))
                .getFirst();
    }

    private List<ProjectRow> found(Facet facet, String value) {
        var filter = ProjectFilter.ALL.withText(name).with(facet, Set.of(value));
        return catalogue.rows(filter, Order.CODE, PageRequest.of(0, 9));
    }

    private static LinkContent link(UUID project, HelixRole role, String partner, @Nullable String until) {
        return LinkContentBuilder.builder()
                .kind(LinkPurpose.RESEARCH)
                .partner(new Side(null, partner, role))
                .project(project)
                .since(ReducedDate.parse("2019"))
                .until(until == null ? null : ReducedDate.parse(until))
                .sources(List.of(new Source("s1", "https://example.org/thoa-thuan", null, null, null)))
                .build();
    }
}
