package org.greenregistry.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.dossier.Flow;

/**
 * What came, went and moved on, step by step up to the end of the asked period: by the dates of documents, in the asked
 * book. So an old book that is imported makes no peak.
 *
 * @param points the oldest first
 */
public record Trend(Step step, List<Point> points) {

    /** How long a point is. */
    public enum Step {
        QUARTER(3, 8),
        MONTH(1, 24);

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
     * One quarter or month.
     *
     * @param flows of each kind and currency, also those that are nothing
     * @param entered projects that came to be licensed, to build and to operate
     */
    public record Point(LocalDate first, LocalDate last, List<Figure> flows, List<Figure> entered) {

        public Figure flow(Flow.Kind kind, String currency) {
            var key = PlanCount.flowKey(kind, currency);
            return flows.stream()
                    .filter(figure -> figure.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Those of VND, USD and EUR in which anything flowed. */
    public List<String> currencies() {
        return PlanCount.CURRENCIES.stream()
                .filter(currency -> points.stream()
                        .flatMap(point -> point.flows().stream())
                        .anyMatch(figure -> figure.unit() == Unit.ofCurrency(currency)
                                && figure.sum().signum() != 0))
                .toList();
    }

    /** Whether nobody moved on and nothing flowed. */
    public boolean isNothing() {
        return points.stream()
                .allMatch(point -> point.flows().stream().allMatch(Figure::isNothing)
                        && point.entered().stream().allMatch(Figure::isNothing));
    }
}
