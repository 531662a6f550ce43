package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last way of a draft over the counter: who handed it in and when, who gave it back, and from which side it came.
 */
@Embeddable
class Round {

    @Column(name = "submitted_by")
    private @Nullable UUID submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "returned_by")
    private @Nullable UUID returnedBy;

    @Column(name = "from_outside")
    private boolean outside;

    /** Under which it came together with others; absent too once it was given back. */
    @Column(name = "batch_id")
    private @Nullable UUID batch;

    void comeIn(UUID together) {
        batch = together;
    }

    @Nullable
    UUID batch() {
        return batch;
    }

    void submit(UUID submitter, Instant at) {
        submittedBy = submitter;
        submittedAt = at;
    }

    /** Mended, it comes back alone. */
    void giveBack(UUID reviewer) {
        returnedBy = reviewer;
        batch = null;
    }

    /** Whoever began it is no colleague. */
    void comeFromOutside() {
        outside = true;
    }

    /** Whether whoever began it is no colleague: any officer within whose scope it is may then decide on it. */
    boolean isFromOutside() {
        return outside;
    }

    @Nullable
    UUID submittedBy() {
        return submittedBy;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    UUID returnedBy() {
        return returnedBy;
    }
}
