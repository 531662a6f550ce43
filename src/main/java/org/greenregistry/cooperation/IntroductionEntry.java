package org.greenregistry.cooperation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.Refusal;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** An introduction of the owner of a need and that of an offer. */
@Entity
@Table(name = "cooperation_introduction")
class IntroductionEntry {

    @Id
    private UUID id;

    @Column(name = "need_id")
    private UUID need;

    @Column(name = "offer_id")
    private UUID offer;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private IntroductionState state;

    @Column(name = "remark")
    private @Nullable String remark;

    @Column(name = "link_id")
    private @Nullable UUID link;

    @Column(name = "made_by")
    private UUID by;

    @Column(name = "made_at")
    private Instant at;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "revision")
    private @Nullable Long revision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected IntroductionEntry() {}

    IntroductionEntry(UUID need, UUID offer, @Nullable String remark, UUID by, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.need = need;
        this.offer = offer;
        this.state = IntroductionState.INTRODUCED;
        this.remark = remark;
        this.by = by;
        this.at = now;
        this.changedAt = now;
    }

    void move(IntroductionState to, @Nullable String said, Instant now) {
        if (!state.next().contains(to)) {
            throw new Refusal("introduction.state.over");
        }
        state = to;
        remark = said;
        changedAt = now;
    }

    void becomes(UUID record) {
        link = record;
    }

    Introduction read(Introduction.Party needed, Introduction.Party offered) {
        return new Introduction(id, needed, offered, state, by, at, changedAt, remark, link);
    }

    UUID id() {
        return id;
    }

    UUID need() {
        return need;
    }

    UUID offer() {
        return offer;
    }
}
