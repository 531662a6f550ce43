package org.greenregistry.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Long work from the question to the file, on either database. */
abstract class JobContract {

    @Autowired
    JobService jobs;

    @Autowired
    JobQueue queue;

    @Autowired
    JobRunner runner;

    @Autowired
    TrialJob trial;

    @Autowired
    NoticeService notices;

    @Autowired
    FileService files;

    @Autowired
    AccountService accounts;

    @Autowired
    Staff staff;

    @Autowired
    JdbcTemplate database;

    private final String name = "việc " + UUID.randomUUID();
    private Actor asker = Actor.PUBLIC;

    @BeforeEach
    void somebody() {
        asker = staff.hire("Quang", Role.MANAGER);
    }

    private UUID ask(String what) {
        return as(asker, () -> jobs.ask(TrialJob.class, new TrialJob.Asked(name, what)));
    }

    private Job until(UUID id, Predicate<Job> there) {
        for (var tries = 0; tries < 600; tries++) {
            var job = as(asker, () -> jobs.get(id));
            if (there.test(job)) {
                return job;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError("still " + as(asker, () -> jobs.get(id)));
    }

    private Job ended(UUID id) {
        return until(id, job -> !job.state().isOpen());
    }

    @Test
    void itRunsAsWhoeverAskedAndLeavesAFileAndANotice() throws IOException {
        var job = ended(ask("finish"));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(trial.of(name).actor).isEqualTo(asker);
        var left = as(asker, () -> jobs.file(job.id())).orElseThrow();
        assertThat(Files.readString(left.bytes())).isEqualTo("kết quả " + name);
        assertThat(left.file().sha256()).hasSize(64);
        assertThat(trial.of(name).temporary).doesNotExist();
        assertThat(as(asker, notices::mine)).singleElement().satisfies(notice -> {
            assertThat(notice.sentence(Lang.ENGLISH)).isEqualTo("Done: Trial " + name);
            assertThat(notice.path()).isEqualTo("notices");
        });
    }

    @Test
    void progressIsReadWhileItRunsAndCancellingEndsItAtTheNextStep() {
        var id = ask("wait");
        TrialJob.await(trial.of(name).begun);

        var running = until(id, job -> job.total() == 10);
        assertThat(running.state()).isEqualTo(JobState.RUNNING);
        does(asker, () -> jobs.cancel(id));
        assertThat(as(asker, () -> jobs.get(id)).cancelAsked()).isTrue();
        trial.of(name).go.countDown();

        assertThat(ended(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(as(asker, () -> jobs.file(id))).isEmpty();
        assertThat(trial.of(name).temporary).doesNotExist();
        assertThat(as(asker, notices::mine)).isEmpty();
    }

    @Test
    void ofOnePersonOneRunsAtATimeAndWhatWaitsEndsAtOnce() {
        ask("wait");
        TrialJob.await(trial.of(name).begun);
        var second = ask("finish");
        runner.goRound();

        assertThat(as(asker, () -> jobs.get(second)).state()).isEqualTo(JobState.QUEUED);
        does(asker, () -> jobs.cancel(second));
        assertThat(as(asker, () -> jobs.get(second)).state()).isEqualTo(JobState.CANCELLED);
        trial.of(name).go.countDown();
    }

    @Test
    void aNoIsToldInWordsAndAFaultUnderAReference() {
        var refused = ended(ask("refuse"));
        assertThat(refused.failure().in(Lang.ENGLISH)).isEqualTo("This job is no longer in the list.");
        assertThat(refused.reference()).isNull();

        var broken = ended(ask("break"));
        assertThat(broken.state()).isEqualTo(JobState.FAILED);
        assertThat(broken.failure()).isNull();
        assertThat(broken.reference()).hasSize(8);
        assertThat(broken.toString()).doesNotContain("secret");
    }

    /** As if the process had been killed: the row says it runs, but nothing does. */
    @Test
    void whatRanWhenTheRegistryStoppedBeginsAgainButNotForEver() {
        var id = ended(ask("finish")).id();
        pretendItRuns(id, 1);
        queue.resume();
        runner.goRound();

        assertThat(ended(id).state()).isEqualTo(JobState.DONE);
        assertThat(trial.of(name).runs).isEqualTo(2);

        pretendItRuns(id, 3);
        queue.resume();
        var given = as(asker, () -> jobs.get(id));
        assertThat(given.state()).isEqualTo(JobState.FAILED);
        assertThat(given.failure().in(Lang.VIETNAMESE)).startsWith("Bị ngắt");
    }

    private void pretendItRuns(UUID id, int attempts) {
        database.update("update work_job set state = 'RUNNING', attempts = ? where id = ?", attempts, id);
    }

    @Test
    void whoeverIsBlockedMeanwhileGetsNothingDone() {
        ask("wait");
        TrialJob.await(trial.of(name).begun);
        var second = ask("finish");
        does(ADMIN, () -> accounts.lock(asker.requireAccount()));
        trial.of(name).go.countDown();

        var given = ended(second);
        assertThat(given.state()).isEqualTo(JobState.FAILED);
        assertThat(given.failure().in(Lang.ENGLISH)).startsWith("The person who asked");
    }

    @Test
    void everybodySeesAndEndsHisOrHerOwn() {
        var id = ended(ask("finish")).id();
        var other = staff.hire("Lan", Role.OFFICER);

        assertThat(as(other, jobs::mine)).isEmpty();
        assertThatThrownBy(() -> as(other, () -> jobs.get(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(other, () -> jobs.cancel(id))).isInstanceOf(AccessDeniedException.class);
        assertThat(as(other, () -> jobs.file(id))).isEmpty();
        assertThatThrownBy(() -> as(Actor.PUBLIC, jobs::mine)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyLinesUpWithoutEnd() {
        ask("wait");
        TrialJob.await(trial.of(name).begun);
        for (var i = 0; i < 20; i++) {
            ask("finish");
        }

        assertThatThrownBy(() -> ask("finish")).isInstanceOf(Refusal.class).hasMessageContaining("jobs.many");
        as(asker, jobs::mine).forEach(job -> does(asker, () -> jobs.cancel(job.id())));
        trial.of(name).go.countDown();
    }

    @Test
    void askingAndEndingStandInTheJournalAndOldJobsAreSweptWithTheirFilesLetGo() {
        var job = ended(ask("finish"));
        var acts =
                database.queryForList("select action from journal_entry where subject_id = ?", String.class, job.id());
        assertThat(acts).isEqualTo(List.of("JOB_ASKED"));
        var sha256 = job.file().sha256();
        assertThat(files.bytes(sha256)).isPresent();

        database.update("update work_job set ended_at = ended_at - interval '40' day where id = ?", job.id());
        assertThat(queue.sweep()).contains(job.id());
        assertThatThrownBy(() -> as(asker, () -> jobs.get(job.id()))).isInstanceOf(Refusal.class);
    }
}
