package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.StepBuilder;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.project.ProjectService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What the catalogue answers, on either database. Each test marks its records with a word of its own. */
abstract class CatalogueContract {

    @Autowired
    Book book;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    PublishedNames names;

    @Autowired
    RecordService records;

    @Autowired
    ReviewService reviews;

    @Autowired
    ProjectService projects;

    private static String word() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }

    private List<String> found(String text) {
        return catalogue.rows(ProjectFilter.ALL.withText(text), Order.RELEVANCE, PageRequest.of(0, 20)).stream()
                .map(row -> row.name().vi())
                .toList();
    }

    @Test
    void aProjectIsFoundTypedWithoutMarks() {
        var word = word();
        book.published(Book.project("Trung tâm Thương mại Thế giới Bình Dương " + word));

        assertThat(found("trung tam thuong mai the gioi binh duong " + word)).hasSize(1);
        assertThat(found("TRUNG TÂM " + word.toUpperCase(java.util.Locale.ROOT)))
                .hasSize(1);
        assertThat(found("becamex " + word)).hasSize(1);
        assertThat(found("3206/QD-UBND " + word)).hasSize(1);
        assertThat(found("không có đâu " + word)).isEmpty();
    }

    @Test
    void whatIsTypedWithItsMarksComesFirst() {
        var word = word();
        book.published(Book.project("Bình Dương " + word));
        book.published(Book.project("Bình Đường " + word));

        assertThat(found("Bình Đường " + word)).containsExactly("Bình Đường " + word, "Bình Dương " + word);
        assertThat(found("Bình Dương " + word)).containsExactly("Bình Dương " + word, "Bình Đường " + word);
        assertThat(found("binh duong " + word)).hasSize(2);
    }

    @Test
    void aPlaceIsFoundByItsOldAndItsNewName() {
        var word = word();
        book.published(Book.project(word));

        assertThat(found("hoa phu " + word)).hasSize(1);
        assertThat(found("phuong binh duong " + word)).hasSize(1);
        assertThat(found("vsip ii " + word)).hasSize(1);
    }

    @Test
    void theBookBeforeTheApprovalLacksTheProject() {
        var word = word();
        var code = book.published(Book.project(word));
        var from = records.find(ProjectContent.class, code, null).orElseThrow().recordedFrom();

        assertThat(catalogue.count(ProjectFilter.ALL.withText(word))).isEqualTo(1);
        assertThat(catalogue.count(ProjectFilter.ALL.withText(word).asOf(from))).isEqualTo(1);
        assertThat(catalogue.count(ProjectFilter.ALL.withText(word).asOf(from.minusMillis(1))))
                .isZero();
        assertThat(catalogue.count(ProjectFilter.ALL.withText(word).asOf(Instant.parse("2020-01-01T00:00:00Z"))))
                .isZero();
    }

    @Test
    void aPastDayShowsTheVersionOfThatDay() {
        var word = word();
        var code = book.published(Book.project("Tên đầu " + word));
        var first = records.find(ProjectContent.class, code, null).orElseThrow();
        book.revised(first.record(), Book.project("Tên sau " + word), Publication.PUBLIC);

        assertThat(found(word)).containsExactly("Tên sau " + word);
        assertThat(catalogue.rows(
                        ProjectFilter.ALL.withText(word).asOf(first.recordedFrom()), Order.NAME, PageRequest.of(0, 9)))
                .extracting(row -> row.name().vi())
                .containsExactly("Tên đầu " + word);
    }

    @Test
    void aCountIsThatOfTheRowsIfThisValueAloneWereChosenInItsFacet() {
        var word = word();
        book.published(Book.project("a " + word));
        book.published(at(Stage.OPERATING, "b " + word));
        book.published(at(Stage.OPERATING, "c " + word));
        var chosen = ProjectFilter.ALL.withText(word).with(Facet.PHASE, Set.of("BUILDING"));

        assertThat(catalogue.count(chosen)).isEqualTo(1);
        assertThat(catalogue.counts(chosen).get(Facet.PHASE)).isEqualTo(Map.of("BUILDING", 1L, "OPERATING", 2L));
        assertThat(catalogue.counts(chosen).get(Facet.CATEGORY)).isEqualTo(Map.of("SMART_CITY", 1L));
        assertThat(catalogue.count(chosen.with(Facet.PHASE, Set.of("BUILDING", "OPERATING"))))
                .isEqualTo(3);
    }

    private static ProjectContent at(Stage stage, String name) {
        return ProjectContentBuilder.builder(Book.project(name))
                .opening(new Opening(stage, ReducedDate.parse("2024-05"), "x"))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    @Test
    void namesSortAsVietnameseDoes() {
        var word = word();
        for (var name : List.of("Ơn", "Đá", "Dừa", "Ăn", "Ân", "An")) {
            book.published(Book.project(name + " " + word));
        }

        assertThat(catalogue.rows(ProjectFilter.ALL.withText(word), Order.NAME, PageRequest.of(0, 9)))
                .extracting(row -> row.name().vi())
                .containsExactly("An " + word, "Ăn " + word, "Ân " + word, "Dừa " + word, "Đá " + word, "Ơn " + word);
    }

    @Test
    void pagesDoNotOverlap() {
        var word = word();
        for (var i = 0; i < 5; i++) {
            book.published(Book.project("trang " + word));
        }
        var filter = ProjectFilter.ALL.withText(word);
        var first = catalogue.rows(filter, Order.NAME, PageRequest.of(0, 3));
        var second = catalogue.rows(filter, Order.NAME, PageRequest.of(1, 3));

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    /** A word in each field that is not public, and no way for a lower level to learn that it is there. */
    @Test
    void aPlantedSecretIsFoundByNoLowerLevel() {
        var word = word();
        var internal = "noibo" + word;
        var restricted = "mat" + word;
        book.published(withSecrets(word, internal, restricted));

        for (var actor : List.of(Actor.PUBLIC, INVESTOR)) {
            assertThat(as(actor, () -> catalogue.count(ProjectFilter.ALL.withText(internal))))
                    .isZero();
            assertThat(as(actor, () -> catalogue
                            .rows(ProjectFilter.ALL.withText(word), Order.RELEVANCE, PageRequest.of(0, 5))
                            .toString()))
                    .contains(word)
                    .doesNotContain(internal, restricted);
            assertThat(as(actor, () -> catalogue.counts(ProjectFilter.ALL).toString()))
                    .doesNotContain(internal, restricted);
        }
        assertThat(as(OFFICER, () -> catalogue.count(ProjectFilter.ALL.withText(internal))))
                .isEqualTo(1);
        for (var actor : List.of(Actor.PUBLIC, INVESTOR, OFFICER, People.AUDITOR)) {
            assertThat(as(actor, () -> catalogue.count(ProjectFilter.ALL.withText(restricted))))
                    .isZero();
        }
    }

    private static ProjectContent withSecrets(String word, String internal, String restricted) {
        return ProjectContentBuilder.builder(Book.project(word))
                .parties(List.of(PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Becamex", "VN"))
                        .documentNumber(restricted)
                        .build()))
                .capital(List.of(new CapitalFigure(
                        "c1", java.math.BigDecimal.TEN, "USD", CapitalKind.IMPLEMENTED, null, internal, true)))
                .note(LocalizedText.vi(internal))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    @Test
    void anInternalRecordIsCountedForStaffOnly() {
        var word = word();
        var id = book.submitted(OFFICER, Book.project(word));
        as(People.REVIEWER, () -> reviews.approve(id, Publication.INTERNAL));

        assertThat(catalogue.count(ProjectFilter.ALL.withText(word))).isZero();
        assertThat(as(OFFICER, () -> catalogue.count(ProjectFilter.ALL.withText(word))))
                .isEqualTo(1);
    }

    @Test
    void whatWasRefusedBeforeALicenceIsTheStaffsOnly() {
        var word = word();
        var refused = ProjectContentBuilder.builder(at(Stage.CALLING, word))
                .steps(List.of(StepBuilder.builder()
                        .id("s1")
                        .to(Stage.NOT_PROCEEDED)
                        .on(ReducedDate.parse("2025-01"))
                        .number("1/TB")
                        .reason(LocalizedText.vi("rút hồ sơ"))
                        .build()))
                .build();
        var code = book.published(refused.excused(ValueGap.UNKNOWN));

        assertThat(catalogue.count(ProjectFilter.ALL.withText(word))).isZero();
        assertThat(names.wasPublic(code)).isFalse();
        assertThat(as(OFFICER, () -> catalogue.count(ProjectFilter.ALL.withText(word))))
                .isEqualTo(1);
    }

    @Test
    void capitalIsSummedByKindAndCurrencyOverWhatTheFilterDescribes() {
        var word = word();
        for (var amount : List.of("100000000000000", "100000000000001")) {
            book.published(registered(amount, word));
        }

        var totals = catalogue.capital(ProjectFilter.ALL.withText(word));
        assertThat(totals.of(CapitalKind.REGISTERED, "VND")).isEqualByComparingTo("200000000000001");
        assertThat(totals.of(CapitalKind.ANNOUNCED, "USD")).isEqualByComparingTo("6");
        assertThat(totals.sums()).containsOnlyKeys(CapitalKind.REGISTERED, CapitalKind.ANNOUNCED);
    }

    /** Beside the sum: a figure that is not preferred, and one that is internal. */
    private static ProjectContent registered(String amount, String name) {
        return ProjectContentBuilder.builder(Book.project(name))
                .capital(List.of(
                        figure("c1", amount, "VND", CapitalKind.REGISTERED, true),
                        figure("c2", "3", "USD", CapitalKind.ANNOUNCED, true),
                        figure("c3", "5", "USD", CapitalKind.ANNOUNCED, false),
                        figure("c4", "7", "VND", CapitalKind.IMPLEMENTED, true)))
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    private static CapitalFigure figure(
            String id, String amount, String currency, CapitalKind kind, boolean preferred) {
        return new CapitalFigure(id, new java.math.BigDecimal(amount), currency, kind, null, "x", preferred);
    }

    @Test
    void aProgrammeKnowsWhatIsPartOfIt() {
        var word = word();
        var programme = records.find(ProjectContent.class, book.published(Book.project("Chương trình " + word)), null)
                .orElseThrow()
                .record();
        book.published(ProjectContentBuilder.builder(Book.project("Phần " + word))
                .parent(programme)
                .build());

        assertThat(projects.partsOf(programme))
                .extracting(part -> part.name().vi())
                .containsExactly("Phần " + word);
    }
}
