package org.greenregistry.ledger;

import java.time.Instant;
import java.util.UUID;

/** A colleague who has a draft of the same record. */
public record Editor(UUID account, Instant since) {}
