package org.greenregistry.insight;

/**
 * One pass over the projects of a question.
 *
 * @param stuck and {@code trust} are for staff: of what the public sees they say nothing
 */
public record Overview(Question question, Plan plan, Stuck stuck, Trust trust, Breakdown breakdown, Trend trend) {}
