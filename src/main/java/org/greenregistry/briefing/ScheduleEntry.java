package org.greenregistry.briefing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** A schedule and when it is due next. */
@Entity
@Table(name = "briefing_schedule")
class ScheduleEntry {

    @Id
    private UUID id;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "format")
    @Enumerated(EnumType.STRING)
    private PaperFormat format;

    @Column(name = "language")
    private String language;

    @Column(name = "question")
    private String query;

    @Column(name = "rhythm")
    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @Column(name = "owner")
    private UUID owner;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "briefing_schedule_reader", joinColumns = @JoinColumn(name = "schedule_id"))
    @Column(name = "account_id")
    private Set<UUID> readers = new HashSet<>();

    @Version
    @Column(name = "revision")
    private @Nullable Long revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ScheduleEntry() {}

    ScheduleEntry(ScheduleInput input, UUID owner, Instant first, Instant now) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        kind = input.order().kind();
        format = input.order().format();
        language = input.order().language();
        query = input.order().query();
        rhythm = input.rhythm();
        this.owner = owner;
        readers.addAll(input.readers());
        nextAt = first;
        createdAt = now;
    }

    void waitFor(Instant then) {
        nextAt = then;
    }

    void stop() {
        active = false;
    }

    Schedule read() {
        return new Schedule(
                id, new PaperOrder(kind, format, language, query), rhythm, owner, Set.copyOf(readers), nextAt, active);
    }
}
