package org.greenregistry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Obstacle;
import org.greenregistry.dossier.ObstacleKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.project.ProjectFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The facts figures are made of, and the conditions by which a figure opens its rows, on either database. */
abstract class FactsContract {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Autowired
    Book book;

    @Autowired
    FactsService facts;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    RecordService records;

    private String word = "";
    private String code = "";

    @BeforeEach
    void publish() {
        word = "w" + UUID.randomUUID().toString().substring(0, 8);
        code = book.published(blocked(Book.project("Dự án " + word)));
    }

    private static ProjectContent blocked(ProjectContent project) {
        return ProjectContentBuilder.builder(project)
                .obstacles(List.of(new Obstacle(
                        "o1",
                        ObstacleKind.LAND,
                        "Sở Nông nghiệp và Môi trường",
                        ReducedDate.parse("2026-02-01"),
                        null,
                        null,
                        LocalizedText.vi("chưa giải phóng mặt bằng"))))
                .build();
    }

    private List<ProjectFacts> facts(ProjectFilter filter) {
        var found = new ArrayList<ProjectFacts>();
        facts.each(filter, found::add);
        return found;
    }

    private ProjectFilter mine() {
        return ProjectFilter.ALL.withText(word);
    }

    private long rows(Condition condition) {
        return catalogue.count(mine().having(condition));
    }

    @Test
    void colleaguesAndPublicHaveTheFactsTheyMaySee() {
        var open = facts(mine());
        var internal = as(MANAGER, () -> facts(mine()));

        assertThat(open).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.stage()).isEqualTo(Stage.UNDER_CONSTRUCTION);
            assertThat(found.figures()).extracting(ProjectFacts.Figure::kind).containsExactly(CapitalKind.ANNOUNCED);
            assertThat(found.blocked()).isEmpty();
            assertThat(found.author()).isNull();
            assertThat(found.absent()).isEmpty();
        });
        assertThat(internal).singleElement().satisfies(found -> {
            assertThat(found.figures())
                    .extracting(ProjectFacts.Figure::kind)
                    .containsExactly(CapitalKind.ANNOUNCED, CapitalKind.CONTRIBUTED_VN);
            assertThat(found.blocked()).hasSize(1);
            assertThat(found.absent()).isNotEmpty().isEqualTo(found.excused());
        });
    }

    @Test
    void aConditionFindsTheRowsItIsTrueOf() {
        as(MANAGER, () -> {
            assertThat(rows(Condition.on(Trait.VALID, DAY))).isEqualTo(1);
            assertThat(rows(Condition.on(Trait.VALID, LocalDate.of(2019, 11, 22))))
                    .isZero();
            assertThat(rows(Condition.on(Trait.BLOCKED, ObstacleKind.LAND, DAY)))
                    .isEqualTo(1);
            assertThat(rows(Condition.on(Trait.BLOCKED, ObstacleKind.POWER, DAY)))
                    .isZero();
            assertThat(rows(Condition.on(Trait.BLOCKED, LocalDate.of(2026, 1, 31))))
                    .isZero();
            assertThat(rows(Condition.on(Trait.WAITING_FOR, "Sở Nông nghiệp và Môi trường", DAY)))
                    .isEqualTo(1);
            assertThat(rows(Condition.on(Trait.STATES, "ANNOUNCED-USD", DAY))).isEqualTo(1);
            assertThat(rows(Condition.on(Trait.SILENT, CapitalKind.REGISTERED, DAY)))
                    .isEqualTo(1);
            assertThat(rows(Condition.on(Trait.STAGE, Stage.OPERATING, DAY))).isZero();
            return rows(Condition.on(Trait.INCOMPLETE, DAY));
        });
    }

    @Test
    void theSameConditionCountsAndFinds() {
        as(MANAGER, () -> {
            for (var condition : List.of(
                    Condition.on(Trait.VALID, DAY),
                    Condition.on(Trait.BLOCKED, DAY),
                    Condition.on(Trait.HELD, DAY),
                    Condition.on(Trait.EXCUSED, DAY))) {
                assertThat(rows(condition))
                        .as(condition.text())
                        .isEqualTo(
                                facts(mine()).stream().filter(condition::holds).count());
            }
            return "";
        });
    }

    @Test
    void whatIsForStaffFindsNothingForTheRest() {
        assertThat(rows(Condition.on(Trait.VALID, DAY))).isEqualTo(1);
        assertThat(rows(Condition.on(Trait.BLOCKED, DAY))).isZero();
        assertThat(rows(Condition.on(Trait.SILENT, CapitalKind.REGISTERED, DAY)))
                .isEqualTo(1);
        assertThat(rows(Condition.on(Trait.EXCUSED, DAY))).isZero();
    }

    @Test
    void thePastHasThePastsFacts() {
        var first = records.find(ProjectContent.class, code, null).orElseThrow();
        book.revised(first.record(), Book.project("Dự án " + word), Publication.PUBLIC);

        as(MANAGER, () -> {
            assertThat(rows(Condition.on(Trait.BLOCKED, DAY))).isZero();
            assertThat(catalogue.count(mine().asOf(first.recordedFrom()).having(Condition.on(Trait.BLOCKED, DAY))))
                    .isEqualTo(1);
            return "";
        });
    }

    @Test
    void aNewVersionIsANewGeneration() {
        var before = facts.generation();
        assertThat(facts.generation()).isEqualTo(before);

        book.published(Book.project("Dự án khác " + word));

        assertThat(facts.generation()).isNotEqualTo(before);
    }
}
