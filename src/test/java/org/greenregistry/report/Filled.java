package org.greenregistry.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** Reports for tests: of a project with a Vietnamese investor p1 and a foreign one p2. */
public final class Filled {

    private static final List<ReportInvestor> INVESTORS =
            List.of(new ReportInvestor("p1", "Becamex IDC", "VN", false), new ReportInvestor("p2", "VSIP", "SG", true));

    private Filled() {}

    /** A sound report on a quarter: 10 in cash of either investor and a loan of 5 in the quarter. */
    public static ReportContent report(UUID project, String period) {
        return with(
                empty(project, period),
                line("VN_CASH@p1", 10, 20, 100),
                line("FOREIGN_CASH@p2", 10, 20, 200),
                line("LOANS_DOMESTIC", 5, 5, 5),
                line("REVENUE", 777, 778, null),
                line("WORKERS_VN", 40, null, null),
                line("WORKERS_FOREIGN", 2, null, null),
                line("ELECTRICITY", 1500, null, null),
                line("TAX", 3, 4, null));
    }

    public static ReportContent empty(UUID project, String period) {
        return new ReportContent(
                        project,
                        ReportPeriod.parse(period),
                        LocalizedText.vi("Nhà máy mẫu"),
                        "USD",
                        new BigDecimal("1000"),
                        INVESTORS,
                        List.of(),
                        null,
                        null,
                        null,
                        false)
                .withAllLines();
    }

    /** {@code report} with these lines in the place of its own. */
    public static ReportContent with(ReportContent report, ReportLine... lines) {
        return report.withLines(report.lines().stream()
                .map(own -> Arrays.stream(lines)
                        .filter(line -> line.id().equals(own.id()))
                        .findFirst()
                        .orElse(own))
                .toList());
    }

    public static ReportLine line(
            String id, @Nullable Integer period, @Nullable Integer yearToDate, @Nullable Integer total) {
        return new ReportLine(id, decimal(period), decimal(yearToDate), decimal(total));
    }

    public static ReportContent because(ReportContent report, String reason) {
        return new ReportContent(
                report.project(),
                report.period(),
                report.name(),
                report.currency(),
                report.registered(),
                report.investors(),
                report.lines(),
                report.otherEnergy(),
                report.technology(),
                reason,
                report.sample());
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
