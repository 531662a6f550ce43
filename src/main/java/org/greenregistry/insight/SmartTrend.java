package org.greenregistry.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.dossier.SmartTechnology;
import org.jspecify.annotations.Nullable;

/**
 * How smart production became: projects by the day they were last assessed, in the asked book. Levels go from 0 to 5,
 * on the scale the assessor used.
 *
 * @param spans by how long a point is: one of each length
 */
public record SmartTrend(Map<Step, Span> spans) {

    /** How long a point is. */
    public enum Step {
        QUARTER(3, 8),
        YEAR(12, 6);

        private final int months;
        private final int points;

        Step(int months, int points) {
            this.months = months;
            this.points = points;
        }

        int months() {
            return months;
        }

        int points() {
            return points;
        }

        /** As addresses write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Step> parse(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * @param points the oldest first; the last one ends with the asked period
     * @param technologies each of them, over all points; a project counts for each it uses
     */
    public record Span(List<Point> points, Map<SmartTechnology, Levels> technologies) {

        public boolean isNothing() {
            return points.stream().allMatch(point -> point.all().assessed().isNothing());
        }
    }

    public record Point(LocalDate first, LocalDate last, Levels all, Map<SmartTechnology, Levels> technologies) {}

    /**
     * @param assessed projects
     * @param compared how many of them state the level before, too
     * @param before sum of the levels of these, before
     * @param after and after
     */
    public record Levels(Figure assessed, long compared, long before, long after) {

        /** Mean before; absent where nobody states it. */
        public @Nullable BigDecimal meanBefore() {
            return mean(before);
        }

        /** Mean after, of the same projects, so that the two compare. */
        public @Nullable BigDecimal meanAfter() {
            return mean(after);
        }

        private @Nullable BigDecimal mean(long sum) {
            return compared == 0
                    ? null
                    : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(compared), 1, RoundingMode.HALF_UP);
        }
    }

    public Span by(Step step) {
        return Objects.requireNonNull(spans.get(step));
    }
}
