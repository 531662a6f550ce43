package org.greenregistry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.Remark;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.organisation.MergeService;
import org.greenregistry.organisation.Merger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An organisation reports on its own projects, an officer accepts, and nobody else has a hand in it. */
abstract class OwnReportContract {

    private static final ReportContent NOTHING = ReportContent.EMPTY;

    @Autowired
    Book book;

    @Autowired
    Companies companies;

    @Autowired
    SpeakingPeople speakers;

    @Autowired
    MergeService merges;

    @Autowired
    OwnReportService reports;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    private ReportPeriod period;
    private Actor ours;
    private Actor theirs;
    private String project;
    private UUID record;

    @BeforeEach
    void twoCompanies() {
        period = ReportPeriod.quarterOf(LocalDate.ofInstant(clock.instant(), zone))
                .previous();
        var organisation = companies.found("Công ty của ta");
        ours = speakers.of(organisation);
        theirs = Companies.person("bao", companies.found("Công ty khác"));
        project = companies.project("Nhà máy tự báo cáo", organisation);
        record = companies.record(project);
    }

    @Test
    void itDraftsAndHandsInAndAnOfficerAccepts() {
        assertThat(state(ours)).isIn(OwnReport.State.OPEN, OwnReport.State.OVERDUE);
        var draft = written(ours);
        assertThat(mine(ours).draft()).isEqualTo(draft);
        does(ours, () -> drafts.submit(draft));
        assertThat(state(ours)).isEqualTo(OwnReport.State.SUBMITTED);
        assertThat(as(OFFICER, reviews::queue)).anyMatch(row -> row.id().equals(draft));

        var code = as(OFFICER, () -> reviews.approve(draft, Publication.PUBLIC));

        assertThat(state(ours)).isEqualTo(OwnReport.State.ACCEPTED);
        assertThat(mine(ours).code()).isEqualTo(code);
        var actuals = as(OFFICER, () -> records.find(ProjectContent.class, project, null))
                .orElseThrow()
                .content()
                .actuals();
        assertThat(actuals.of(period).orElseThrow().total()).isEqualByComparingTo("305");
        assertThat(as(ours, () -> reports.find(code))).isPresent();
        assertThat(as(theirs, () -> reports.find(code))).isEmpty();
        assertThat(as(Actor.PUBLIC, () -> records.find(ReportContent.class, code, null)))
                .isEmpty();
        assertThat(as(ours, () -> records.find(ReportContent.class, code, null)))
                .as("not even its own through the doors of others")
                .isEmpty();
    }

    @Test
    void anOfficerReturnsItWithRemarksAndItIsHandedInAgain() {
        var draft = written(ours);
        does(ours, () -> drafts.submit(draft));
        does(OFFICER, () -> reviews.sendBack(draft, List.of(new Remark("", "Xin xem lại lao động"))));

        assertThat(state(ours)).isEqualTo(OwnReport.State.RETURNED);
        assertThat(as(ours, () -> drafts.open(draft, ReportContent.class)).remarks())
                .extracting(Remark::text)
                .containsExactly("Xin xem lại lao động");
        does(ours, () -> drafts.submit(draft));
        as(OTHER_OFFICER, () -> reviews.approve(draft, Publication.INTERNAL));
        assertThat(state(ours)).isEqualTo(OwnReport.State.ACCEPTED);
    }

    @Test
    void whoHandsInNeverAccepts() {
        var draft = written(ours);
        does(ours, () -> drafts.submit(draft));
        assertThatThrownBy(() -> as(ours, () -> reviews.approve(draft, Publication.INTERNAL)))
                .isInstanceOf(AccessDeniedException.class);
        var hired = new Actor(ours.account(), "eva", Set.of(Role.OFFICER, Role.REVIEWER));
        assertThatThrownBy(() -> as(hired, () -> reviews.approve(draft, Publication.INTERNAL)))
                .hasMessage("ledger.fourEyes");
    }

    @Test
    void anotherCompanySeesAndDoesNothing() {
        var draft = written(ours);

        assertThat(as(theirs, reports::projects)).isEmpty();
        assertThatThrownBy(() -> as(theirs, () -> reports.begin(project, period)))
                .hasMessage("report.project.none");
        assertThatThrownBy(() -> as(theirs, () -> drafts.open(draft, ReportContent.class)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        as(theirs, () -> drafts.record(ReportContent.class, Filled.report(record, period.toString()))))
                .isInstanceOf(AccessDeniedException.class);
        var own = companies.record(companies.project("Nhà máy của họ", theirs.organisation()));
        var other = as(theirs, () -> drafts.record(ReportContent.class, Filled.report(own, period.toString())));
        var revision = as(theirs, () -> drafts.open(other, ReportContent.class)).revision();
        assertThatThrownBy(() -> as(
                        theirs, () -> drafts.save(other, revision, Filled.report(record, period.toString()), Map.of())))
                .as("a draft does not move to a foreign project")
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingElseOfTheBookOpensToIt() {
        assertThatThrownBy(() -> as(ours, () -> drafts.record(ProjectContent.class)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(ours, () -> drafts.record(ReportContent.class, NOTHING)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(ours, () -> drafts.revise(record))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(ours, () -> drafts.proposeWithdrawal(record, "vì")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(ours, reviews::queue)).isInstanceOf(AccessDeniedException.class);
        for (var other : List.of(Actor.PUBLIC, OFFICER, REVIEWER, People.MANAGER, People.ADMIN)) {
            assertThatThrownBy(() -> as(other, reports::projects)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(as(People.INVESTOR, reports::projects))
                .as("an investor who speaks for nobody")
                .isEmpty();
    }

    @Test
    void officersDecideOnNothingThatAColleagueWrote() {
        var draft = book.submitted(OTHER_OFFICER, Filled.report(record, period.toString()));

        assertThat(as(OFFICER, reviews::queue)).noneMatch(row -> row.id().equals(draft));
        assertThatThrownBy(() -> as(OFFICER, () -> reviews.sheet(draft))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(OFFICER, () -> reviews.approve(draft, Publication.INTERNAL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSoleInvestorReportsItselfSeveralDoNot() {
        var organisation = companies.found("Nhà đầu tư duy nhất");
        var sole = PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Duy nhất", "VN"))
                .organisation(organisation)
                .build();
        var alone = book.published(
                Book.withParties(Book.project("Một nhà đầu tư"), List.of(sole)).excused(ValueGap.UNKNOWN));
        book.published(Book.withParties(
                        Book.project("Hai nhà đầu tư"),
                        List.of(sole, Party.of("p2", PartyRole.INVESTOR, "Người kia", "SG")))
                .excused(ValueGap.UNKNOWN));
        var person = new Actor(UUID.randomUUID(), "chi", Set.of(Role.INVESTOR), Scope.EVERYWHERE, organisation);

        assertThat(as(person, reports::projects)).extracting(OwnProject::code).containsExactly(alone);
    }

    @Test
    void colleaguesOfTheCompanySeeHowFarItIsButNotTheDraft() {
        var draft = written(ours);
        does(ours, () -> drafts.submit(draft));
        var colleague =
                new Actor(UUID.randomUUID(), "dung", Set.of(Role.INVESTOR), Scope.EVERYWHERE, ours.organisation());

        assertThat(state(colleague)).isEqualTo(OwnReport.State.SUBMITTED);
        assertThat(mine(colleague).draft()).isNull();
        assertThatThrownBy(() -> as(colleague, () -> drafts.open(draft, ReportContent.class)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoeverTheCompanyWasMergedIntoReportsForIt() {
        var draft = written(ours);
        does(ours, () -> drafts.submit(draft));
        var survivor = speakers.of("Công ty sau sáp nhập");
        does(STEWARD, () -> merges.merge(ours.organisation(), new Merger(survivor.organisation(), "một công ty")));

        assertThat(state(survivor)).isEqualTo(OwnReport.State.SUBMITTED);
        assertThat(state(ours)).isEqualTo(OwnReport.State.SUBMITTED);
        written(survivor);
    }

    private UUID written(Actor person) {
        var draft = as(person, () -> reports.begin(project, period));
        assertThat(as(person, () -> reports.begin(project, period))).isEqualTo(draft);
        var sheet = as(person, () -> drafts.open(draft, ReportContent.class));
        assertThat(sheet.content().investors()).hasSize(2);
        does(person, () -> drafts.save(draft, sheet.revision(), Filled.report(record, period.toString()), Map.of()));
        return draft;
    }

    private OwnReport.State state(Actor person) {
        return mine(person).state();
    }

    private OwnReport mine(Actor person) {
        return as(person, reports::projects).stream()
                .filter(own -> own.code().equals(project))
                .flatMap(own -> own.reports().stream())
                .filter(report -> report.period().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
