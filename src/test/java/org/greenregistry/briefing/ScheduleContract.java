package org.greenregistry.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.INVESTOR;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.work.Job;
import org.greenregistry.work.JobClock;
import org.greenregistry.work.JobService;
import org.greenregistry.work.JobState;
import org.greenregistry.work.NoticeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Papers that come by themselves, on either database. */
abstract class ScheduleContract {

    @Autowired
    ScheduleService schedules;

    @Autowired
    JobClock round;

    @Autowired
    PaperDesk desk;

    @Autowired
    JobService jobs;

    @Autowired
    NoticeService notices;

    @Autowired
    AccountService accounts;

    @Autowired
    Staff staff;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    private Actor owner = Actor.PUBLIC;
    private Actor reader = Actor.PUBLIC;

    @BeforeEach
    void people() {
        owner = staff.hire("Quang", Role.MANAGER);
        reader = staff.hire("Lan", Role.OFFICER);
    }

    private UUID set(Actor... readers) {
        var order =
                new PaperOrder(PaperKind.CALLING, PaperFormat.XLSX, "vi", "period=2020-Q1&asOf=2020-01-01&section=C");
        var accountsOf =
                Set.copyOf(Arrays.stream(readers).map(Actor::requireAccount).toList());
        return as(owner, () -> schedules.set(new ScheduleInput(order, Rhythm.DAILY, accountsOf)));
    }

    /** As if the registry had been off for days. */
    private void comeDue(UUID id) {
        database.update("update briefing_schedule set next_at = next_at - interval '9' day where id = ?", id);
    }

    @Test
    void itComesOnceHoweverLateAndItsReadersAreToldTheWay() {
        var id = set(owner, reader);
        round.pass();
        assertThat(as(owner, jobs::mine)).isEmpty();

        comeDue(id);
        round.pass();
        round.pass();

        var job = as(owner, jobs::mine);
        assertThat(job).hasSize(1);
        var done = desk.ended(owner, job.getFirst().id());
        assertThat(done.state()).isEqualTo(JobState.DONE);
        for (var person : new Actor[] {owner, reader}) {
            assertThat(as(person, notices::mine)).singleElement().satisfies(notice -> {
                assertThat(notice.key()).isEqualTo("briefing.sent");
                assertThat(notice.path()).isEqualTo(done.path());
            });
        }
        assertThat(as(owner, schedules::mine).getFirst().nextAt()).isAfter(clock.instant());
    }

    @Test
    void itAsksAboutTheLastPeriodThatIsOverAndTheBookOfThatMorning() {
        var id = set(reader);

        assertThat(as(owner, schedules::mine).getFirst().order().query()).isEqualTo("section=C");
        comeDue(id);
        round.pass();
        var job = desk.ended(owner, as(owner, jobs::mine).getFirst().id());
        var made = UUID.fromString(job.path().replaceAll(".*=", ""));
        assertThat(database.queryForObject("select question from briefing_paper where id = ?", String.class, made))
                .contains("section=C")
                .doesNotContain("2020");
    }

    @Test
    void itEndsWithItsOwnersAccountAndNobodyWhoLeftIsTold() {
        var id = set(reader);
        does(ADMIN, () -> accounts.lock(owner.requireAccount()));
        comeDue(id);
        round.pass();

        assertThat(database.queryForObject("select active from briefing_schedule where id = ?", Boolean.class, id))
                .isFalse();
        assertThat(as(reader, notices::mine)).isEmpty();
    }

    @Test
    void onlyTheOwnerStopsItAndOnlyColleaguesAreReaders() {
        var id = set(reader);

        assertThatThrownBy(() -> does(reader, () -> schedules.stop(id))).isInstanceOf(AccessDeniedException.class);
        assertThat(as(reader, schedules::mine)).isEmpty();
        assertThatThrownBy(() -> set(INVESTOR)).isInstanceOf(Refusal.class).hasMessageContaining("schedules.reader");
        assertThatThrownBy(() -> as(INVESTOR, schedules::mine)).isInstanceOf(AccessDeniedException.class);
        does(owner, () -> schedules.stop(id));
        comeDue(id);
        round.pass();
        assertThat(as(owner, schedules::mine)).isEmpty();
        assertThat(as(owner, jobs::mine)).extracting(Job::id).isEmpty();
    }
}
