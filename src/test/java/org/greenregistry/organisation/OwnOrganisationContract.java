package org.greenregistry.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.report.Companies;
import org.greenregistry.report.SpeakingPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Those who speak for an organisation keep its profile, and nothing else of it; on either database. */
abstract class OwnOrganisationContract {

    @Autowired
    SpeakingPeople speakers;

    @Autowired
    OwnOrganisationService own;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    MergeService merges;

    @Autowired
    Book book;

    private UUID organisation;
    private Actor speaker;

    @BeforeEach
    void anOrganisation() {
        var content = OrganisationContentBuilder.builder(OrganisationContent.of(new Name("Tự giới thiệu", null), "VN"))
                .note("chỉđồngnghiệpđọc")
                .enterpriseCode(number())
                .build();
        organisation = record(book.published(content));
        speaker = speakers.of(organisation);
    }

    private static String number() {
        return "37%08d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L));
    }

    private UUID record(String code) {
        return as(OFFICER, () -> records.find(OrganisationContent.class, code, null))
                .orElseThrow()
                .record();
    }

    @Test
    void theProfileTheyWriteIsRecordedByAnOfficer() {
        var draft = written(said -> OrganisationContentBuilder.builder(said)
                .profile(LocalizedText.vi("Chúng tôi làm pin."))
                .website("https://example.org")
                .build());
        does(speaker, () -> drafts.submit(draft));
        assertThat(as(speaker, own::find)).hasValueSatisfying(found -> {
            assertThat(found.state()).isEqualTo(ReviewState.SUBMITTED);
            assertThat(found.content().profile()).isNull();
        });
        assertThatThrownBy(() -> as(speaker, () -> reviews.approve(draft, Publication.PUBLIC)))
                .isInstanceOf(AccessDeniedException.class);
        as(OFFICER, () -> reviews.approve(draft, Publication.PUBLIC));

        var after = as(OFFICER, () -> records.byId(OrganisationContent.class, organisation))
                .orElseThrow()
                .content();
        assertThat(after.profile()).isEqualTo(LocalizedText.vi("Chúng tôi làm pin."));
        assertThat(after.note()).isEqualTo("chỉđồngnghiệpđọc");
        assertThat(as(OFFICER, () -> records.reveal(organisation, "enterpriseCode")))
                .startsWith("37");
    }

    @Test
    void whatTheOfficeKeepsTheyDoNotWrite() {
        var draft = as(speaker, own::revise);
        var sheet = as(speaker, () -> drafts.open(draft, OrganisationContent.class));
        for (UnaryOperator<OrganisationContentBuilder> more : List.<UnaryOperator<OrganisationContentBuilder>>of(
                said -> said.name(new Name("Tên khác", null)),
                said -> said.country("DE"),
                said -> said.roles(List.of(HelixRole.UNIVERSITY)),
                said -> said.owner("Nhà nước"),
                said -> said.parent(UUID.randomUUID()),
                said -> said.enterpriseCode("3700000000"),
                said -> said.note(null))) {
            var written = more.apply(OrganisationContentBuilder.builder(sheet.content()))
                    .build();
            assertThatThrownBy(() -> as(speaker, () -> drafts.save(draft, sheet.revision(), written, Map.of())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aDraftIsBegunOnceAndFoundAgain() {
        var draft = as(speaker, own::revise);

        assertThat(as(speaker, own::revise)).isEqualTo(draft);
        assertThat(as(speaker, own::find)).hasValueSatisfying(found -> {
            assertThat(found.draft()).isEqualTo(draft);
            assertThat(found.content().note()).isNull();
            assertThat(found.content().enterpriseCode()).isNull();
        });
        var colleague = speakers.of(organisation);
        assertThat(as(colleague, own::find)).hasValueSatisfying(found -> {
            assertThat(found.draft()).isNull();
            assertThat(found.state()).isEqualTo(ReviewState.DRAFT);
        });
        does(speaker, () -> drafts.submit(draft));
        does(colleague, own::revise);
        assertThat(as(speaker, own::find))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(ReviewState.SUBMITTED));
    }

    @Test
    void nobodyElseWritesIt() {
        var other = Companies.person(
                "người khác", record(book.published(OrganisationContent.of(new Name("Tổ chức khác", null), "VN"))));
        assertThatThrownBy(() -> as(other, () -> drafts.revise(organisation)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(INVESTOR, own::find)).isEmpty();
        assertThatThrownBy(() -> as(INVESTOR, own::revise)).hasMessage("organisation.own.nobody");
        for (var staff : List.of(Actor.PUBLIC, OFFICER, REVIEWER, MANAGER, STEWARD, ADMIN)) {
            assertThatThrownBy(() -> as(staff, own::find)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void afterAMergerTheyKeepTheSurvivor() {
        var survivor = record(book.published(OrganisationContent.of(new Name("Sau sáp nhập", null), "VN")));
        does(STEWARD, () -> merges.merge(organisation, new Merger(survivor, "cùng một tổ chức")));

        assertThat(as(speaker, own::find))
                .hasValueSatisfying(
                        found -> assertThat(found.content().name().vi()).isEqualTo("Sau sáp nhập"));
        assertThat(as(speaker, own::revise)).isNotNull();
        assertThatThrownBy(() -> as(speaker, () -> drafts.revise(organisation)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UUID written(UnaryOperator<OrganisationContent> change) {
        var draft = as(speaker, own::revise);
        does(speaker, () -> {
            var sheet = drafts.open(draft, OrganisationContent.class);
            drafts.save(draft, sheet.revision(), change.apply(sheet.content()), Map.of());
        });
        return draft;
    }
}
