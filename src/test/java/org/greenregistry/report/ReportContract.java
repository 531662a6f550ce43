package org.greenregistry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OFFICER_AND_REVIEWER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;
import static org.greenregistry.report.Filled.because;
import static org.greenregistry.report.Filled.line;
import static org.greenregistry.report.Filled.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Scope;
import org.greenregistry.dossier.Actual;
import org.greenregistry.dossier.Actuals;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.ReportedValue;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.BatchLine;
import org.greenregistry.ledger.BatchService;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What an accepted report changes in its project, and that it changes nothing else; on either database. */
abstract class ReportContract {

    private static final ReportPeriod THIRD = ReportPeriod.parse("2024-Q3");

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    BatchService batches;

    @Autowired
    RecordService records;

    @Autowired
    ReportService reports;

    @Autowired
    JournalService journal;

    @Test
    void anAcceptedReportChangesTheActualsOfItsProjectAndNothingElse() {
        var code = book.published(Book.project("Báo cáo đúng"));
        var before = project(code);
        var report = book.published(Filled.report(before.record(), "2024-Q3"));

        var after = project(code);
        assertThat(after.number()).isEqualTo(2);
        assertThat(without(after.content())).isEqualTo(without(before.content()));
        var actual = actual(code);
        assertThat(actual.report()).isEqualTo(report);
        assertThat(actual.currency()).isEqualTo("USD");
        assertThat(actual.implemented()).isEqualByComparingTo("25");
        assertThat(actual.yearToDate()).isEqualByComparingTo("45");
        assertThat(actual.total()).isEqualByComparingTo("305");
        assertThat(actual.workersVietnamese()).isEqualTo(40);
        assertThat(actual.workersForeign()).isEqualTo(2);
        assertThat(actual.values()).extracting(ReportedValue::indicator).containsExactly("E-ELEC");
        assertThat(actual.values().getFirst().value()).isEqualByComparingTo("1500");
        var version = as(AUDITOR, () -> records.history(before.record())).getFirst();
        assertThat(version.author()).isEqualTo(OFFICER.account());
        assertThat(version.reviewer()).isEqualTo(REVIEWER.account());
        assertThat(version.changes()).allMatch(change -> change.path().startsWith("actuals."));
        assertThat(as(AUDITOR, () -> journal.of(before.record())))
                .anyMatch(act -> act.action().equals("FOLLOWED") && report.equals(act.reason()));
    }

    @Test
    void aDraftOfTheProjectIsNotDisturbed() {
        var code = book.published(Book.project("Nháp yên"));
        var record = project(code).record();
        var renamed = ProjectContentBuilder.builder(Book.project("Nháp yên"))
                .name(new Name("Tên khác", "Another name"))
                .build();
        var open = as(OTHER_OFFICER, () -> drafts.revise(record));
        does(
                OTHER_OFFICER,
                () -> drafts.save(open, drafts.open(open, ProjectContent.class).revision(), renamed, Map.of()));
        book.published(Filled.report(record, "2024-Q3"));

        does(OTHER_OFFICER, () -> drafts.submit(open));
        book.published(Filled.with(
                Filled.report(record, "2024-Q4"),
                line("VN_CASH@p1", 10, 30, 110),
                line("FOREIGN_CASH@p2", 0, 20, 200),
                line("LOANS_DOMESTIC", 1, 6, 6),
                line("REVENUE", 1, 779, null),
                line("TAX", 1, 5, null)));
        assertThat(as(REVIEWER, () -> reviews.sheet(open)).changes())
                .noneMatch(change -> change.path().startsWith("actuals."));
        as(REVIEWER, () -> reviews.approve(open, Publication.PUBLIC));

        var after = project(code).content();
        assertThat(after.name().vi()).isEqualTo("Tên khác");
        assertThat(after.actuals().periods()).extracting(Actual::id).containsExactly("2024-Q3", "2024-Q4");
    }

    @Test
    void aDraftThatAnotherOvertookMergesWithoutAQuestionAboutActuals() {
        var code = book.published(Book.project("Gộp yên"));
        var record = project(code).record();
        var open = as(OTHER_OFFICER, () -> drafts.revise(record));
        book.published(Filled.report(record, "2024-Q3"));
        book.revised(
                record,
                ProjectContentBuilder.builder(Book.project("Gộp yên"))
                        .section("C")
                        .build(),
                Publication.PUBLIC);

        assertThatThrownBy(() -> does(OTHER_OFFICER, () -> drafts.submit(open))).hasMessage("ledger.stale");
        var merge = as(OTHER_OFFICER, () -> drafts.merging(open));
        assertThat(merge.conflicts()).isEmpty();
        does(OTHER_OFFICER, () -> drafts.merge(open, merge.newest(), Map.of()));
        does(OTHER_OFFICER, () -> drafts.submit(open));
        as(REVIEWER, () -> reviews.approve(open, Publication.PUBLIC));
        assertThat(actual(code).total()).isEqualByComparingTo("305");
    }

    @Test
    void nobodyEditsTheActualsByHand() {
        var invented = ProjectContentBuilder.builder(Book.project("Tự ghi"))
                .actuals(Actuals.NONE.with(ReportOutcome.actual("BC-0", Filled.report(UUID.randomUUID(), "2024-Q3"))))
                .build();
        var code = book.published(invented);
        assertThat(project(code).content().actuals()).isEqualTo(Actuals.NONE);

        book.revised(project(code).record(), invented, Publication.PUBLIC);
        assertThat(project(code).content().actuals()).isEqualTo(Actuals.NONE);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsAndAWithdrawalTakesItOut() {
        var code = book.published(Book.project("Sửa rồi rút"));
        var record = project(code).record();
        book.published(Filled.report(record, "2024-Q3"));
        var report = as(OFFICER, () -> reports.accepted(record, THIRD)).orElseThrow();
        book.revised(report.record(), with(report.content(), line("LOANS_DOMESTIC", 6, 6, 6)), Publication.INTERNAL);
        assertThat(actual(code).total()).isEqualByComparingTo("306");
        assertThat(project(code).content().actuals().periods()).hasSize(1);

        var withdrawal = as(OFFICER, () -> drafts.proposeWithdrawal(report.record(), "nộp nhầm"));
        as(REVIEWER, () -> reviews.approve(withdrawal, Publication.INTERNAL));
        assertThat(project(code).content().actuals()).isEqualTo(Actuals.NONE);
        assertThat(as(OFFICER, () -> reports.accepted(record, THIRD))).isEmpty();
    }

    @Test
    void aProjectHasOneReportForAPeriod() {
        var record = project(book.published(Book.project("Một kỳ một báo cáo"))).record();
        book.published(Filled.report(record, "2024-Q3"));
        var second = book.submitted(OTHER_OFFICER, Filled.report(record, "2024-Q3"));

        assertThatThrownBy(() -> as(REVIEWER, () -> reviews.approve(second, Publication.INTERNAL)))
                .hasMessage("ledger.key.taken");
    }

    @Test
    void theYearGoesOnFromTheAcceptedQuarterOrSaysWhyNot() {
        var record = project(book.published(Book.project("Nối quý"))).record();
        book.published(Filled.report(record, "2024-Q3"));
        var broken = Filled.report(record, "2024-Q4");
        var draft = book.draft(OFFICER, broken);

        assertThatThrownBy(() -> does(OFFICER, () -> drafts.submit(draft))).hasMessage("report.chain");
        does(
                OFFICER,
                () -> drafts.save(
                        draft,
                        drafts.open(draft, ReportContent.class).revision(),
                        because(broken, "quý III ghi theo tỷ giá khác"),
                        Map.of()));
        does(OFFICER, () -> drafts.submit(draft));
    }

    @Test
    void aReportStaysWithItsProjectAndPeriod() {
        var record = project(book.published(Book.project("Không chuyển"))).record();
        book.published(Filled.report(record, "2024-Q3"));
        var report = as(OFFICER, () -> reports.accepted(record, THIRD)).orElseThrow();

        assertThatThrownBy(() -> book.revised(report.record(), Filled.report(record, "2024-Q2"), Publication.INTERNAL))
                .hasMessage("report.moved");
        assertThatThrownBy(() -> book.published(Filled.report(UUID.randomUUID(), "2024-Q3")))
                .hasMessage("report.project.none");
        assertThatThrownBy(() -> book.published(Filled.report(record, "2099-Q3")))
                .hasMessage("report.period.running");
    }

    @Test
    void manyReportsAtOnceChangeTheActualsToo() {
        var code = book.published(Book.project("Nhiều báo cáo"));
        var record = project(code).record();
        var lines = List.of(new BatchLine<>(null, Filled.report(record, "2024-Q3")));
        var batch = as(OFFICER, () -> batches.submit(UUID.randomUUID(), ReportContent.class, lines));
        as(REVIEWER, () -> batches.approve(batch, Publication.PUBLIC));

        assertThat(actual(code).total()).isEqualByComparingTo("305");
    }

    @Test
    void whoeverHandedItInDoesNotAcceptIt() {
        var record = project(book.published(Book.project("Bốn mắt báo cáo"))).record();
        var own = book.submitted(OFFICER_AND_REVIEWER, Filled.report(record, "2024-Q3"));

        assertThatThrownBy(() -> as(OFFICER_AND_REVIEWER, () -> reviews.approve(own, Publication.INTERNAL)))
                .hasMessage("ledger.fourEyes");
    }

    @Test
    void reportsAreForStaffWhateverTheReviewerDecides() {
        var record = project(book.published(Book.project("Kín"))).record();
        var code = book.published(Filled.report(record, "2024-Q3"));

        for (var outside : List.of(Actor.PUBLIC, INVESTOR)) {
            assertThat(as(outside, () -> records.find(ReportContent.class, code, null)))
                    .isEmpty();
            assertThatThrownBy(() -> as(outside, () -> reports.accepted(record, THIRD)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        for (var staff : List.of(OFFICER, REVIEWER, MANAGER, AUDITOR)) {
            assertThat(as(staff, () -> reports.accepted(record, THIRD))).isPresent();
        }
        for (var actor : List.of(Actor.PUBLIC, INVESTOR, REVIEWER, MANAGER, AUDITOR, ADMIN)) {
            assertThatThrownBy(() -> as(actor, () -> reports.begin(record, THIRD)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(project(Actor.PUBLIC, record).content().actuals()).isEqualTo(Actuals.NONE);
    }

    @Test
    void aScopeReachesTheReportsOfItsProjects() {
        var record = project(book.published(Book.project("Phạm vi báo cáo"))).record();
        var within = scoped("trong", "VSIP2");
        var outside = scoped("ngoai", "BAU-BANG");

        book.submitted(within, Filled.report(record, "2024-Q3"));
        assertThatThrownBy(() -> book.submitted(outside, Filled.report(record, "2024-Q2")))
                .hasMessage("ledger.scope");
    }

    private Published<ProjectContent> project(String code) {
        return as(OFFICER, () -> records.find(ProjectContent.class, code, null).orElseThrow());
    }

    private Published<ProjectContent> project(Actor actor, UUID record) {
        return as(actor, () -> records.byId(ProjectContent.class, record).orElseThrow());
    }

    private Actual actual(String code) {
        return project(code).content().actuals().of(THIRD).orElseThrow();
    }

    private static ProjectContent without(ProjectContent content) {
        return ProjectContentBuilder.builder(content).actuals(Actuals.NONE).build();
    }

    private static Actor scoped(String name, String area) {
        return new Actor(UUID.randomUUID(), name, Set.of("OFFICER"), new Scope(Set.of(area)));
    }
}
