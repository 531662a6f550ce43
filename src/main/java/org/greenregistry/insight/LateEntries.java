package org.greenregistry.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What a later book says of a closed period and the closing did not know. The closing's flows with these are the later
 * book's.
 *
 * @param lines by kind, then by code and day
 */
public record LateEntries(Closing closing, List<Line> lines) {

    /** How a line came about. */
    public enum Kind {

        /** Recorded after the closing. */
        LATE,

        /** In the closing with another day or amount. */
        CORRECTED,

        /** In the closing and no longer. */
        GONE
    }

    /** What a document of the period said. */
    public enum Subject {
        NEW,
        UP,
        DOWN,
        ENDED,
        STAGE,
        REPORT
    }

    /**
     * One thing the book says of the period.
     *
     * @param day of the document, or the last one of a report's period
     * @param stage a project came to
     * @param report period reported on
     * @param currency of capital
     * @param amount in major units; absent where the book has none
     */
    public record Said(
            Subject subject,
            LocalDate day,
            @Nullable Stage stage,
            @Nullable ReportPeriod report,
            @Nullable String currency,
            @Nullable BigDecimal amount) {

        /** What stays the same when it is corrected. */
        String about() {
            return subject + " " + stage + " " + report + " " + currency;
        }

        BigDecimal worth() {
            return Objects.requireNonNullElse(amount, BigDecimal.ZERO);
        }
    }

    /**
     * One difference.
     *
     * @param from number of the version the closing knew; absent where it knew none that was asked for
     * @param to number of the later version; absent where there is none any more
     * @param closed what the closing said; absent of what is late
     * @param now what the later book says; absent of what is gone
     */
    public record Line(
            Kind kind,
            String code,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Said closed,
            @Nullable Said now) {

        /** The later of both. */
        public Said said() {
            return now == null ? Objects.requireNonNull(closed) : now;
        }

        /** What the later book has more, or less, than the closing. */
        public BigDecimal difference() {
            var before = closed == null ? BigDecimal.ZERO : closed.worth();
            return now == null ? before.negate() : now.worth().subtract(before);
        }

        /** A licence that is a flow and a stage entry at once is one document. */
        private String document() {
            return code + said().day() + said().report();
        }
    }

    public List<Line> lines(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** How many documents those lines come from. */
    public long documents(Kind kind) {
        return lines(kind).stream().map(Line::document).distinct().count();
    }

    /** By how much the sums of that subject differ, by currency; what does not differ is missing. */
    public Map<String, BigDecimal> differences(Subject subject) {
        var sums = lines.stream()
                .filter(line -> line.said().subject() == subject && line.said().currency() != null)
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.said().currency()),
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, Line::difference, BigDecimal::add)));
        sums.values().removeIf(sum -> sum.signum() == 0);
        return sums;
    }
}
