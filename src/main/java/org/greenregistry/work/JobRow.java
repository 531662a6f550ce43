package org.greenregistry.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A job and what became of it. */
@Entity
@Table(name = "work_job")
class JobRow {

    /** As often as a job may begin: one that takes the registry down with it is not begun for ever. */
    private static final int MOST_ATTEMPTS = 3;

    @Id
    private UUID id;

    @Column(name = "kind")
    private String kind;

    @Column(name = "parameters")
    private String parameters;

    @Column(name = "asker")
    private UUID asker;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private JobState state = JobState.QUEUED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "step")
    private @Nullable String step;

    @Column(name = "steps_done")
    private long done;

    @Column(name = "steps_total")
    private long total;

    @Column(name = "cancel_asked")
    private boolean cancelAsked;

    @Column(name = "attempts")
    private int attempts;

    @Embedded
    private @Nullable JobOutcome outcome;

    @Version
    @Column(name = "revision")
    private @Nullable Long revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected JobRow() {}

    JobRow(String kind, String parameters, UUID asker, Instant at) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.kind = kind;
        this.parameters = parameters;
        this.asker = asker;
        this.askedAt = at;
    }

    void start(Instant now) {
        state = JobState.RUNNING;
        startedAt = now;
        attempts++;
    }

    void progress(@Nullable String newStep, long newDone, long newTotal) {
        step = newStep;
        done = newDone;
        total = newTotal;
    }

    /** It was running when the registry stopped. */
    void resume(Instant now) {
        if (cancelAsked) {
            end(JobState.CANCELLED, now);
        } else if (attempts >= MOST_ATTEMPTS) {
            outcome().interrupted();
            end(JobState.FAILED, now);
        } else {
            state = JobState.QUEUED;
        }
    }

    /** What waits ends at once, what runs at its next step; what has ended stays as it is. */
    void cancel(Instant now) {
        cancelAsked = true;
        if (state == JobState.QUEUED) {
            end(JobState.CANCELLED, now);
        }
    }

    void finish(JobResult result, Instant now) {
        outcome().left(result);
        end(JobState.DONE, now);
    }

    void fail(@Nullable LocalizedText why, @Nullable String reference, Instant now) {
        outcome().failed(why, reference);
        end(JobState.FAILED, now);
    }

    void end(JobState how, Instant now) {
        state = how;
        endedAt = now;
    }

    Job read(LocalizedText title) {
        return new Job(
                id,
                kind,
                title,
                state,
                askedAt,
                endedAt,
                step,
                done,
                total,
                cancelAsked,
                outcome().file(),
                outcome().path(),
                outcome().failure(),
                outcome().reference());
    }

    /** Of nothing but absent values Hibernate makes no object. */
    private JobOutcome outcome() {
        if (outcome == null) {
            outcome = new JobOutcome();
        }
        return outcome;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String parameters() {
        return parameters;
    }

    UUID asker() {
        return asker;
    }

    JobState state() {
        return state;
    }

    boolean isCancelAsked() {
        return cancelAsked;
    }
}
