package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.dossier.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What two books differ in. Applied to the earlier one it gives the later one, as far as {@link Standing} goes.
 *
 * @param lines by kind, then by code
 */
public record Changes(List<Line> lines) {

    /** How a project differs. */
    public enum Kind {
        ENTERED,
        LEFT,
        MOVED_ON,
        WENT_BACK,
        CAPITAL_UP,
        CAPITAL_DOWN
    }

    /**
     * What is compared of a project.
     *
     * @param registered capital by currency
     */
    public record Standing(
            UUID record, String code, @Nullable Stage stage, Map<String, BigDecimal> registered) {}

    /**
     * One way a project differs; one project may have several lines.
     *
     * @param before absent of what entered
     * @param after absent of what left
     * @param currency of a change of capital
     */
    public record Line(
            Kind kind,
            @Nullable Standing before,
            @Nullable Standing after,
            @Nullable String currency) {

        public String code() {
            return after == null ? Objects.requireNonNull(before).code() : after.code();
        }

        /** By how much the capital changed, never negative; zero of other kinds. */
        public BigDecimal amount() {
            return currency == null || before == null || after == null
                    ? BigDecimal.ZERO
                    : in(after).subtract(in(before)).abs();
        }

        private BigDecimal in(Standing standing) {
            return standing.registered().getOrDefault(currency, BigDecimal.ZERO);
        }
    }

    public Map<Kind, Long> counts() {
        return lines.stream().collect(Collectors.groupingBy(Line::kind, Collectors.counting()));
    }

    /** Sums of the changes of that kind by currency. */
    public Map<String, BigDecimal> sums(Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind && line.currency() != null)
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.currency()),
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, Line::amount, BigDecimal::add)));
    }
}
