package org.greenregistry.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A reviewer has taken a submitted draft to decide on it; nobody else decides meanwhile. */
@Embeddable
public record Claim(
        @Column(name = "claimed_by") UUID by,
        @Column(name = "claimed_at") Instant at) {}
