package org.greenregistry.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act on a draft, without what it changed. */
public record DraftAct(
        UUID draft,
        String action,
        String kind,
        UUID subject,
        @Nullable UUID account,
        Instant at) {}
