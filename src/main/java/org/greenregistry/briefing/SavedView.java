package org.greenregistry.briefing;

import java.time.Instant;
import java.util.UUID;

/**
 * An address somebody keeps under a name.
 *
 * @param path with its query, without language
 * @param shared whether colleagues see it too
 */
public record SavedView(UUID id, String name, String path, UUID owner, boolean shared, Instant at) {}
