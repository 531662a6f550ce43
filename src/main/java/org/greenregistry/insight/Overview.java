package org.greenregistry.insight;

import java.util.List;

/**
 * One pass over the projects of a question.
 *
 * @param lenses what the projects serve, one for each frame
 * @param stuck and {@code trust} are for staff: of what the public sees they say nothing
 */
public record Overview(
        Question question,
        Plan plan,
        Stuck stuck,
        Trust trust,
        Breakdown breakdown,
        Trend trend,
        List<LensFigures> lenses,
        SmartTrend smart) {}
