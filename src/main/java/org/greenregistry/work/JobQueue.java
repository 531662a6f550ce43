package org.greenregistry.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits and what runs, in short transactions of its own: a job itself runs in none. */
@Service
@ForEveryone
@Transactional
class JobQueue {

    private static final int SWEPT_AT_ONCE = 1000;

    private final JobRows rows;
    private final JobKinds kinds;
    private final ObjectProvider<JobSource> sources;
    private final NoticeService notices;
    private final JobSettings settings;
    private final Clock clock;

    JobQueue(
            JobRows rows,
            JobKinds kinds,
            ObjectProvider<JobSource> sources,
            NoticeService notices,
            JobSettings settings,
            Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.sources = sources;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** A job that has begun. */
    record Begun(UUID id, String kind, String parameters, UUID asker) {}

    /** Writes what is due at set times. */
    public void fill() {
        sources.orderedStream()
                .flatMap(source -> source.take(clock.instant()).stream())
                .forEach(this::write);
    }

    private <P extends Record> void write(JobSource.Due<P> due) {
        var kind = kinds.of(due.kind());
        rows.save(new JobRow(kind.code(), JobKinds.written(due.asked()), due.owner(), clock.instant()));
    }

    /** The next one, begun; empty if none waits or all who wait have one running. */
    public Optional<Begun> begin() {
        return rows.next(Limit.of(1)).stream()
                .findFirst()
                .flatMap(rows::lock)
                .filter(row -> row.state() == JobState.QUEUED)
                .map(row -> {
                    row.start(clock.instant());
                    return new Begun(row.id(), row.kind(), row.parameters(), row.asker());
                });
    }

    /** What ran when the registry stopped waits again, or has ended if it was begun too often. */
    public void resume() {
        rows.findByState(JobState.RUNNING).forEach(row -> row.resume(clock.instant()));
    }

    /** @return whether the job is still wanted */
    public boolean progress(UUID id, @Nullable String step, long done, long total) {
        return rows.lock(id)
                .filter(row -> !row.isCancelAsked())
                .map(row -> {
                    row.progress(step, done, total);
                    return true;
                })
                .orElse(false);
    }

    /** As the person who asked. */
    public void finish(UUID id, JobResult result, @Nullable LocalizedText told) {
        rows.lock(id).ifPresent(row -> row.finish(result, clock.instant()));
        tell("jobs.told.done", told, result.path());
    }

    public void cancelled(UUID id) {
        rows.lock(id).ifPresent(row -> row.end(JobState.CANCELLED, clock.instant()));
    }

    /** As the person who asked, if there still is one. */
    public void fail(UUID id, @Nullable LocalizedText why, @Nullable String reference, @Nullable LocalizedText told) {
        rows.lock(id).ifPresent(row -> row.fail(why, reference, clock.instant()));
        tell("jobs.told.failed", told, null);
    }

    private void tell(String key, @Nullable LocalizedText title, @Nullable String path) {
        var asker = Actor.current().account();
        if (asker != null && title != null) {
            notices.ring(new Notice(key, title, asker, path == null ? JobService.PATH : path));
        }
    }

    /** @return jobs that ended long ago and are gone now */
    public List<UUID> sweep() {
        var old = rows.findByEndedAtBefore(clock.instant().minus(settings.keep()), Limit.of(SWEPT_AT_ONCE));
        old.forEach(rows::delete);
        return old.stream().map(JobRow::id).toList();
    }
}
