package org.greenregistry.opportunity;

import java.time.Instant;

/**
 * A value readers asked for.
 *
 * @param project code
 * @param field path of the value in the content
 * @param asked how many asked, each counted once a day
 */
public record Wanted(String project, String field, int asked, Instant lastAsked) {}
