package org.greenregistry.insight;

import java.util.List;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.dossier.Evidence;

/**
 * How far the valid projects cover a frame. One may serve several values, so lines must not be added.
 *
 * @param lines every value of the frame that is asked for, in the order people know them by; a value nobody serves is a
 *     gap
 * @param all projects that serve any of them
 * @param without how many serve none
 */
public record LensFigures(Lens lens, List<Line> lines, Line all, long without) {

    /** In the order of {@link Line#steps}: the best first. */
    public static final List<Evidence> STEPS = List.of(Evidence.values()).reversed();

    /**
     * @param value of the frame's facet; empty for all of them
     * @param capital registered, in each currency anybody states, in the order of currencies everywhere
     * @param steps projects at each of {@link #STEPS}
     */
    public record Line(String value, Figure projects, List<Figure> capital, List<Figure> steps) {

        public boolean isGap() {
            return projects.isNothing();
        }
    }
}
