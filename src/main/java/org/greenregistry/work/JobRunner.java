package org.greenregistry.work;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.ErrorMessages;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Runs jobs, a few at a time, each as the person who asked with the roles of today. It never interrupts a thread: the
 * database would take that for a broken file.
 */
@Component
class JobRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int SECONDS_TO_STOP = 20;

    private final JobQueue queue;
    private final JobKinds kinds;
    private final JobFolder folder;
    private final Directory people;
    private final Semaphore free;
    private final ExecutorService hands;
    private final ExecutorService clerk =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("jobs").factory());
    private volatile boolean open;

    JobRunner(JobQueue queue, JobKinds kinds, JobFolder folder, Directory people, JobSettings settings) {
        this.queue = queue;
        this.kinds = kinds;
        this.folder = folder;
        this.people = people;
        free = new Semaphore(settings.threads());
        hands = Executors.newFixedThreadPool(
                settings.threads(), Thread.ofPlatform().name("job-", 1).factory());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        folder.clear();
        queue.resume();
        open = true;
        wake();
    }

    /** In a thread of its own: the transaction that asked is not over for the thread that committed it. */
    @TransactionalEventListener(JobService.Queued.class)
    void wake() {
        if (open) {
            clerk.execute(this::handOut);
        }
    }

    /** What is due at set times, and what a lost wake left. */
    @Scheduled(fixedDelayString = "${registry.jobs.every:PT10S}")
    void goRound() {
        if (open) {
            queue.fill();
            wake();
        }
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "P1D")
    void sweep() {
        queue.sweep();
    }

    private void handOut() {
        while (open && free.tryAcquire()) {
            var begun = begun();
            if (begun == null) {
                free.release();
                return;
            }
            hands.execute(() -> work(begun));
        }
    }

    private JobQueue.@Nullable Begun begun() {
        try {
            return queue.begin().orElse(null);
        } catch (RuntimeException fault) {
            LOG.error("no job could be begun", fault);
            return null;
        }
    }

    private void work(JobQueue.Begun begun) {
        try {
            run(begun);
        } catch (RuntimeException | Error fault) {
            LOG.error("what became of job {} could not be kept", begun.id(), fault);
        } finally {
            free.release();
            wake();
        }
    }

    private void run(JobQueue.Begun begun) {
        var asker = people.actor(begun.asker());
        if (asker.isEmpty()) {
            queue.fail(begun.id(), words(new Refusal("jobs.nobody")), null, null);
            return;
        }
        Acting.as(asker.get(), () -> {
            kinds.find(begun.kind(), begun.parameters())
                    .ifPresentOrElse(
                            asked -> run(begun.id(), asked),
                            () -> queue.fail(begun.id(), words(new Refusal("jobs.unknown")), null, null));
            return Actor.current();
        });
    }

    private void run(UUID id, JobKinds.Asked<?> asked) {
        var told = asked.isTold() ? asked.title() : null;
        var title = asked.title();
        try {
            queue.finish(id, result(id, asked), told);
        } catch (JobStopped stopped) {
            if (open) {
                queue.cancelled(id);
            }
        } catch (Refusal | AccessDeniedException no) {
            queue.fail(id, words(no), null, title);
        } catch (RuntimeException | Error fault) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("job {} failed, {}", id, reference, fault);
            queue.fail(id, null, reference, title);
        }
    }

    /** Its temporary files are gone before anybody hears that it has ended. */
    private JobResult result(UUID id, JobKinds.Asked<?> asked) {
        try {
            return asked.run(new JobRun(folder.of(id), (step, done, total) -> tell(id, step, done, total)));
        } finally {
            folder.drop(id);
        }
    }

    private void tell(UUID id, @Nullable String step, long done, long total) {
        if (!open || !queue.progress(id, step, done, total)) {
            throw new JobStopped();
        }
    }

    private static LocalizedText words(RuntimeException no) {
        return new LocalizedText(ErrorMessages.sentence(Lang.VIETNAMESE, no), ErrorMessages.sentence(Lang.ENGLISH, no));
    }

    /** What runs stops at its next step, and begins anew at the next start. */
    @Override
    public void destroy() throws InterruptedException {
        open = false;
        clerk.shutdown();
        hands.shutdown();
        if (!hands.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            LOG.warn("a job did not stop in time; it begins anew at the next start");
        }
    }
}
