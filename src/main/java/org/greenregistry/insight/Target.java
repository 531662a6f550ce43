package org.greenregistry.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What a year is to reach, as somebody set it at {@code at}. */
public record Target(UUID id, int year, TargetKey key, BigDecimal amount, String source, Instant at) {}
