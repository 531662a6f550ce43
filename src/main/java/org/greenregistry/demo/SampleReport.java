package org.greenregistry.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.report.CellKind;
import org.greenregistry.report.Column;
import org.greenregistry.report.FormRow;
import org.greenregistry.report.ReportContent;
import org.greenregistry.report.ReportLine;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a report on a sample: made up from what its certificate says, the same in every quarter of a year and more
 * in later years, so that each report follows on the one before.
 *
 * @param jobs planned
 * @param begun per cent of the registered capital put in before 2025
 */
record SampleReport(int jobs, int begun) {

    private static final int FIRST = 2025;
    private static final int QUARTERS = 4;

    /**
     * What one quarter of {@link #FIRST} puts in, in thousandths of the registered capital; a year later as much more.
     */
    private static final int PACE = 8;

    ReportContent filled(ReportContent opened) {
        var figures = new Figures(Objects.requireNonNull(opened.period()), Objects.requireNonNull(opened.registered()));
        return opened.withLines(opened.rows().stream()
                .filter(FormRow::isTyped)
                .map(row -> line(row, figures))
                .toList());
    }

    private ReportLine line(FormRow row, Figures figures) {
        return new ReportLine(
                row.id(),
                figures.of(row, Column.PERIOD),
                figures.of(row, Column.YEAR_TO_DATE),
                figures.of(row, Column.TOTAL));
    }

    private final class Figures {

        private final ReportPeriod period;
        private final BigDecimal registered;

        Figures(ReportPeriod period, BigDecimal registered) {
            this.period = period;
            this.registered = registered;
        }

        @Nullable
        BigDecimal of(FormRow row, Column column) {
            return row.cell(column, period.isYear()) == CellKind.TYPED
                    ? value(row.line().code(), column)
                    : null;
        }

        private @Nullable BigDecimal value(String line, Column column) {
            return switch (line) {
                case "VN_CASH", "FOREIGN_CASH" -> capital(column, 70);
                case "LOANS_DOMESTIC" -> capital(column, 30);
                case "REVENUE" -> capital(column, 250);
                case "EXPORTS" -> capital(column, 180);
                case "IMPORTS" -> capital(column, 90);
                case "TAX" -> capital(column, 12);
                case "RESEARCH" -> capital(column, 3);
                case "ENVIRONMENT" -> capital(column, 5);
                case "WORKERS_VN" -> BigDecimal.valueOf(people());
                case "WORKERS_FOREIGN" -> BigDecimal.valueOf(people() / 50);
                case "ELECTRICITY" -> BigDecimal.valueOf(900L * people() * quarters(Column.PERIOD));
                default -> null;
            };
        }

        /** Grows by a fiftieth of what is planned with each quarter. */
        private int people() {
            return jobs * (80 + 2 * (quarter() + QUARTERS * (period.year() - FIRST))) / 100;
        }

        private int quarter() {
            return period.last().getMonthValue() / 3;
        }

        private int quarters(Column column) {
            return column == Column.YEAR_TO_DATE || period.isYear() ? quarter() : 1;
        }

        /** @param share of what is put in, per cent */
        private BigDecimal capital(Column column, int share) {
            var thousandths = column == Column.TOTAL ? total() : pace(period.year()) * quarters(column);
            return registered
                    .multiply(BigDecimal.valueOf((long) thousandths * share))
                    .divide(BigDecimal.valueOf(100_000), 0, RoundingMode.DOWN);
        }

        private int total() {
            var before = 0;
            for (var year = FIRST; year < period.year(); year++) {
                before += pace(year) * QUARTERS;
            }
            return begun * 10 + before + pace(period.year()) * quarter();
        }
    }

    private static int pace(int year) {
        return PACE * (year - FIRST + 1);
    }
}
