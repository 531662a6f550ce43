package org.greenregistry.catalogue;

import java.util.List;
import java.util.Map;
import org.greenregistry.dossier.Evidence;

/**
 * How far the projects of a list cover a frame, and at which step of green evidence they stand. The step is the highest
 * of the project, not of what it does for the one value.
 *
 * @param lines every value of the frame, also those nobody serves
 * @param all projects that serve any value; not the sum of the lines, since one may serve several
 * @param total all projects of the list
 */
public record LensCoverage(Lens lens, List<Line> lines, Line all, long total) {

    /**
     * @param value of the frame's facet; empty for all of them
     * @param steps projects by step; a step without any is missing
     */
    public record Line(String value, Map<Evidence, Long> steps) {

        public long projects() {
            return steps.values().stream().mapToLong(Long::longValue).sum();
        }

        public long at(Evidence step) {
            return steps.getOrDefault(step, 0L);
        }
    }

    /** Projects that say nothing in this frame. */
    public long without() {
        return total - all.projects();
    }
}
