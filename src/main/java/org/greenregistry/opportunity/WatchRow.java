package org.greenregistry.opportunity;

import java.time.Instant;
import java.util.UUID;

/** One thing somebody follows, as he or she sees it. */
public record WatchRow(UUID id, Target target, Pace pace, Instant since) {}
