package org.greenregistry.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.Terms;
import org.greenregistry.dossier.Hold;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.Obstacle;
import org.greenregistry.dossier.ObstacleKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Term;
import org.greenregistry.insight.DutyQuery.Whose;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.report.Filled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What falls due, for whom it does, and how people are told; on either database. */
abstract class DutyContract {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 20);

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    DutyService duties;

    @Autowired
    CalendarService calendars;

    @Autowired
    ReminderService reminders;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AccountService accounts;

    @Autowired
    JournalService journal;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @Test
    void whatAProjectWaitsForStandsOnItsDay() {
        var code = book.published(due("Việc đến hạn"));

        assertThat(of(code, OFFICER, Whose.SCOPE))
                .extracting(Duty::kind)
                .containsExactly(DutyKind.OBSTACLE, DutyKind.HOLD, DutyKind.MILESTONE, DutyKind.TERM);
        assertThat(of(code, OFFICER, Whose.MINE)).hasSize(4);
        assertThat(of(code, OTHER_OFFICER, Whose.MINE)).isEmpty();
        assertThat(of(code, OTHER_OFFICER, Whose.ALL)).hasSize(4);
        assertThat(of(code, within("KHONG-O-DAY"), Whose.SCOPE)).isEmpty();
        assertThat(of(code, within("VSIP2"), Whose.SCOPE)).hasSize(4);
    }

    @Test
    void whatIsDoneIsNoLongerDue() {
        var code = book.published(due("Việc đã xong"));
        var record = as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
        book.revised(
                record,
                ProjectContentBuilder.builder(due("Việc đã xong"))
                        .milestones(List.of(new Milestone("m1", MilestoneKind.OPERATION, null, date(), date())))
                        .obstacles(List.of(obstacle(date())))
                        .hold(Hold.NONE)
                        .build(),
                Publication.PUBLIC);

        assertThat(of(code, OFFICER, Whose.SCOPE)).extracting(Duty::kind).containsExactly(DutyKind.TERM);
    }

    @Test
    void reportsAreDueUntilTheyAreAccepted() {
        var code = book.published(Book.project("Báo cáo đến hạn"));
        var record = as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
        var october = LocalDate.of(2024, 10, 10);
        var before = missing(october);

        book.published(Filled.report(record, "2024-Q3"));

        assertThat(missing(october)).isEqualTo(before - 1);
    }

    @Test
    void theCalendarIsForStaff() {
        assertThatThrownBy(() -> of("none", INVESTOR, Whose.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> of("none", Actor.PUBLIC, Whose.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(INVESTOR, calendars::make)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(INVESTOR, () -> reminders.want(false))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSecretAddressOpensWhatItsOwnerMaySeeUntilItIsRevoked() {
        var owner = staff.hire("Chủ lịch", Role.OFFICER);
        var task = task(owner, today().plusDays(3), "Gọi cho chủ đầu tư");
        var secret = as(owner, calendars::make);

        assertThat(secret).hasSize(32);
        assertThat(database.queryForList("select digest from duty_calendar", String.class))
                .doesNotContain(secret);
        assertThat(opened(secret)).extracting(CalendarEntry::title).contains("Gọi cho chủ đầu tư");
        assertThat(opened(secret)).extracting(CalendarEntry::id).contains(DutyKind.ASSIGNMENT + "/" + task);
        assertThat(calendars.open(secret + "x", Locale.ENGLISH)).isEmpty();
        assertThat(as(AUDITOR, () -> journal.of(owner.requireAccount())))
                .anyMatch(act -> act.action().equals("CALENDAR_MADE"));

        var newer = as(owner, calendars::make);
        assertThat(calendars.open(secret, Locale.ENGLISH)).isEmpty();
        assertThat(opened(newer)).isNotEmpty();
        does(owner, calendars::revoke);
        assertThat(calendars.open(newer, Locale.ENGLISH)).isEmpty();
        assertThat(as(owner, calendars::madeAt)).isEmpty();
    }

    @Test
    void aLockedAccountOrAnEndedOneOpensNothing() {
        var locked = staff.hire("Bị khóa", Role.OFFICER);
        var ended = staff.hire("Hết hạn", Role.OFFICER);
        var first = as(locked, calendars::make);
        var second = as(ended, calendars::make);
        does(ADMIN, () -> accounts.lock(locked.requireAccount()));
        staff.limit(ended, new Terms(Set.of(), Set.of(), clock.instant(), null, "vi"));

        assertThat(calendars.open(first, Locale.ENGLISH)).isEmpty();
        assertThat(calendars.open(second, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whoPromisedSomethingForTodayIsRemindedOnce() {
        var person = staff.hire("Được nhắc", Role.OFFICER);
        task(person, today(), "Xong trong hôm nay");

        remind(person);
        remind(person);

        assertThat(letters(person)).singleElement().asString().contains("Xong trong hôm nay");
    }

    @Test
    void whoWantsNoMailsGetsNoneAndWhoHasNothingToDoNeither() {
        var person = staff.hire("Không muốn thư", Role.OFFICER);
        var idle = staff.hire("Không có việc", Role.STEWARD);
        task(person, today(), "Việc không nhắc");
        assertThat(as(person, reminders::isWanted)).isTrue();
        does(person, () -> reminders.want(false));

        remind(person);

        assertThat(as(person, reminders::isWanted)).isFalse();
        assertThat(letters(person)).isEmpty();
        assertThat(as(idle, duties::soon)).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private void remind(Actor person) {
        reminders.remind(person.requireAccount());
    }

    private List<String> letters(Actor person) {
        var address = database.queryForObject(
                "select email from account where id = ?", String.class, person.requireAccount());
        return database.queryForList("select body from work_letter where address = ?", String.class, address);
    }

    private UUID task(Actor taker, LocalDate due, String text) {
        return as(
                MANAGER,
                () -> assignments.assign(
                        "Dự án vướng", "projects", new AssignmentInput(taker.requireAccount(), due, text)));
    }

    private List<CalendarEntry> opened(String secret) {
        return calendars.open(secret, Locale.ENGLISH).orElseThrow();
    }

    private long missing(LocalDate day) {
        var query = new DutyQuery(day, day, Whose.ALL, DutyKind.REPORT, null, false);
        return as(OFFICER, () -> duties.find(query)).stream()
                .mapToLong(Duty::count)
                .sum();
    }

    private List<Duty> of(String code, Actor reader, Whose whose) {
        var query = new DutyQuery(DAY, DAY, whose, null, null, false);
        return as(reader, () -> duties.find(query)).stream()
                .filter(duty -> duty.subject().equals(code))
                .toList();
    }

    private static Actor within(String area) {
        return new Actor(OTHER_OFFICER.account(), "hoa", Set.of(Role.OFFICER), new Scope(Set.of(area)));
    }

    private static ReducedDate date() {
        return ReducedDate.of(DAY);
    }

    private static Obstacle obstacle(@Nullable ReducedDate resolved) {
        return new Obstacle(
                "o1",
                ObstacleKind.LAND,
                "Sở Nông nghiệp và Môi trường",
                ReducedDate.parse("2024-01-01"),
                date(),
                resolved,
                LocalizedText.vi("Chờ giao đất"));
    }

    private static ProjectContent due(String name) {
        return ProjectContentBuilder.builder(Book.project(name))
                .milestones(List.of(new Milestone("m1", MilestoneKind.OPERATION, null, date(), null)))
                .obstacles(List.of(obstacle(null)))
                .hold(new Hold(
                        ReducedDate.parse("2024-01-01"), LocalizedText.vi("Chờ vốn"), LocalizedText.vi("Họp"), date()))
                .term(new Term(12, date()))
                .build();
    }
}
