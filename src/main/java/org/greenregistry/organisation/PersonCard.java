package org.greenregistry.organisation;

import java.time.Instant;
import java.util.UUID;

/** One person as pages and forms show him or her. */
public record PersonCard(UUID id, PersonDetails details, Instant createdAt, Instant changedAt) {}
