package org.greenregistry.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.kernel.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Everything a periodic report says; nothing of it is public. Sums are computed, never stored.
 *
 * @param project id of its record
 * @param name of the project when the report was begun
 * @param currency of the certificate: USD, VND or EUR; amounts are in its major units
 * @param registered capital of the certificate in that currency when the report was begun
 * @param investors when the report was begun
 * @param lines one for each row that can be typed in, blank ones included, in the order of the form
 * @param otherEnergy what the other energy is and what it is counted in
 * @param technology its origin; of a report on a year
 * @param reason why a figure departs from what the book expects
 * @param sample made up for demonstration
 */
@Coherent(groups = OnSubmit.class)
public record ReportContent(
        @Visible(Level.INTERNAL) @Nullable @NotNull(groups = OnSubmit.class)
        UUID project,

        @Visible(Level.INTERNAL) @Nullable @NotNull(groups = OnSubmit.class)
        ReportPeriod period,

        @Visible(Level.INTERNAL) @Nullable LocalizedText name,

        @Visible(Level.INTERNAL)
        @Nullable
        @NotNull(groups = OnSubmit.class)
        @Pattern(regexp = "VND|USD|EUR", groups = OnDraft.class)
        String currency,

        @Visible(Level.INTERNAL) @Nullable BigDecimal registered,

        @Visible(Level.INTERNAL) @Size(max = 50, groups = OnDraft.class)
        List<@Valid ReportInvestor> investors,

        @Visible(Level.INTERNAL) @Size(max = 200, groups = OnDraft.class)
        List<@Valid ReportLine> lines,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 100, groups = OnDraft.class)
        String otherEnergy,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 500, groups = OnDraft.class)
        String technology,

        @Visible(Level.INTERNAL) @Nullable @Size(max = 1000, groups = OnDraft.class)
        String reason,

        @Visible(Level.INTERNAL) boolean sample) {

    public static final ReportContent EMPTY =
            new ReportContent(null, null, null, null, null, List.of(), List.of(), null, null, null, false);

    public ReportContent {
        investors = investors == null ? List.of() : List.copyOf(investors);
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    public boolean isAboutYear() {
        return period != null && period.isYear();
    }

    public List<FormRow> rows() {
        return ReportForm.rows(isAboutYear(), investors);
    }

    /** The same with a line for each row that can be typed in and no other. */
    public ReportContent withAllLines() {
        return withLines(rows().stream()
                .filter(FormRow::isTyped)
                .map(row -> line(row.id()).orElseGet(() -> ReportLine.blank(row.id())))
                .toList());
    }

    public ReportContent withLines(List<ReportLine> typed) {
        return new ReportContent(
                project, period, name, currency, registered, investors, typed, otherEnergy, technology, reason, sample);
    }

    Optional<ReportLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** What stands in a cell, typed or summed; absent where nothing is said. */
    public @Nullable BigDecimal value(String row, Column column) {
        return line(row).map(line -> line.value(column)).orElseGet(() -> sum(row, column));
    }

    private @Nullable BigDecimal sum(String row, Column column) {
        var isSum = ReportForm.line(row)
                .filter(line -> line.cell(column, isAboutYear()) == CellKind.SUMMED)
                .isPresent();
        return lines.stream()
                .filter(line -> isSum && ReportForm.isBeneath(line.id(), row))
                .map(line -> line.value(column))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** Whether more is implemented than the certificate allows. */
    public boolean isBeyondRegistered() {
        var implemented = value("CAPITAL", Column.TOTAL);
        return registered != null && implemented != null && implemented.compareTo(registered) > 0;
    }

    /**
     * Ids of the lines whose year to date is not that of {@code previous}, the accepted report on the quarter before,
     * and this quarter together. None in a first quarter, where the form's own rules say it.
     */
    public List<String> broken(ReportContent previous) {
        var broken = new ArrayList<String>();
        if (period == null || previous.period == null || previous.period.year() != period.year()) {
            return broken;
        }
        for (var line : lines) {
            var before = previous.line(line.id()).map(ReportLine::yearToDate).orElse(null);
            if (before != null
                    && line.period() != null
                    && line.yearToDate() != null
                    && before.add(line.period()).compareTo(line.yearToDate()) != 0) {
                broken.add(line.id());
            }
        }
        return broken;
    }
}
