package org.greenregistry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.report.Filled.because;
import static org.greenregistry.report.Filled.empty;
import static org.greenregistry.report.Filled.line;
import static org.greenregistry.report.Filled.report;
import static org.greenregistry.report.Filled.with;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report must agree with before it is handed over, each rule at its cell. */
class ReportRulesTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final UUID PROJECT = UUID.randomUUID();
    private static final ReportContent SOUND = report(PROJECT, "2024-Q3");

    @Test
    void aSoundReportHasNoFault() {
        assertThat(faults(SOUND)).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(line("REVENUE", 10, 9, null), "yearToDate report.cell.year.less"),
                Arguments.of(line("REINVESTED", 10, 20, 19), "total report.cell.total.less"),
                Arguments.of(line("REVENUE", 10, 20, 30), "total report.cell.locked"),
                Arguments.of(line("WORKERS_VN", 40, 40, null), "yearToDate report.cell.locked"),
                Arguments.of(line("WORKERS_VN", null, null, null), "period report.cell.missing"),
                Arguments.of(line("IMPORTS", 10, null, null), "yearToDate report.cell.missing"),
                Arguments.of(
                        new ReportLine("WORKERS_FOREIGN", new BigDecimal("1.5"), null, null),
                        "period report.cell.whole"),
                Arguments.of(
                        line("COAL", -1, null, null), "period jakarta.validation.constraints.PositiveOrZero.message"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aFaultStandsAtItsCell(ReportLine line, String fault) {
        assertThat(faults(with(SOUND, line))).containsExactly(fault);
    }

    @Test
    void whatTheFormDoesNotHaveIsRefused() {
        var lines = Stream.concat(SOUND.lines().stream(), Stream.of(line("RESEARCH", 1, null, 1)))
                .toList();
        assertThat(faults(SOUND.withLines(lines))).containsExactly("period report.cell.unknown");
        assertThat(faults(with(report(PROJECT, "2024"), line("RESEARCH", 1, null, 1))))
                .doesNotContain("period report.cell.unknown");
    }

    @Test
    void aYearHasNoYearToDate() {
        assertThat(faults(report(PROJECT, "2024"))).containsOnly("yearToDate report.cell.locked");
        assertThat(faults(with(
                        empty(PROJECT, "2024"),
                        line("LOANS_DOMESTIC", 5, null, 5),
                        line("WORKERS_VN", 4, null, null),
                        line("WORKERS_FOREIGN", 0, null, null))))
                .isEmpty();
    }

    @Test
    void theFirstQuarterIsTheYearSoFar() {
        assertThat(faults(report(PROJECT, "2024-Q1"))).contains("yearToDate report.cell.firstQuarter");
        assertThat(faults(with(
                        empty(PROJECT, "2024-Q1"),
                        line("REVENUE", 5, 5, null),
                        line("WORKERS_VN", 4, null, null),
                        line("WORKERS_FOREIGN", 0, null, null))))
                .isEmpty();
    }

    @Test
    void moreThanRegisteredNeedsAReason() {
        var more = with(SOUND, line("LOANS_PARENT", 0, 0, 5000));

        assertThat(faults(more)).containsExactly("reason report.reason.registered");
        assertThat(faults(because(more, "đã xin tăng vốn"))).isEmpty();
    }

    @Test
    void theYearGoesOnFromTheQuarterBefore() {
        var third = report(PROJECT, "2024-Q3");
        var fourth = with(report(PROJECT, "2024-Q4"), line("VN_CASH@p1", 10, 30, 110), line("LOANS_DOMESTIC", 1, 6, 6));

        assertThat(fourth.broken(third)).containsExactly("FOREIGN_CASH@p2", "REVENUE", "TAX");
        assertThat(report(PROJECT, "2025-Q1").broken(fourth)).isEmpty();
    }

    @Test
    void sumsAreThoseOfTheForm() {
        assertThat(SOUND.value("CAPITAL", Column.TOTAL)).isEqualByComparingTo("305");
        assertThat(SOUND.value("CONTRIBUTED", Column.PERIOD)).isEqualByComparingTo("20");
        assertThat(SOUND.value("CONTRIBUTED_VN", Column.TOTAL)).isEqualByComparingTo("100");
        assertThat(SOUND.value("CONTRIBUTED_FOREIGN@p2", Column.TOTAL)).isEqualByComparingTo("200");
        assertThat(SOUND.value("CONTRIBUTED_FOREIGN@p1", Column.TOTAL)).isNull();
        assertThat(SOUND.value("WORKERS", Column.PERIOD)).isEqualByComparingTo("42");
        assertThat(SOUND.value("ENERGY", Column.PERIOD)).isNull();
    }

    /** However a report is filled, each sum is that of the sums and cells right beneath it. */
    @Test
    void everySumIsWhatStandsRightBeneathIt() {
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var report = SOUND.withLines(SOUND.lines().stream()
                    .map(line -> random.nextInt(4) == 0
                            ? ReportLine.blank(line.id())
                            : line(line.id(), random.nextInt(1000), random.nextInt(1000), random.nextInt(1000)))
                    .toList());
            for (var column : Column.values()) {
                assertThat(value(report, "CAPITAL", column))
                        .isEqualByComparingTo(sum(report, column, "CONTRIBUTED", "LOANS", "REINVESTED"));
                assertThat(value(report, "CONTRIBUTED", column))
                        .isEqualByComparingTo(sum(report, column, "CONTRIBUTED_VN@p1", "CONTRIBUTED_FOREIGN@p2"));
                assertThat(value(report, "LOANS", column))
                        .isEqualByComparingTo(sum(report, column, "LOANS_DOMESTIC", "LOANS_PARENT", "LOANS_FOREIGN"));
                assertThat(value(report, "CONTRIBUTED_VN@p1", column))
                        .isEqualByComparingTo(sum(report, column, "VN_CASH@p1", "VN_MACHINERY@p1", "VN_OTHER@p1"));
            }
        }
    }

    @Test
    void rowsStandInTheOrderOfTheFormWithABlockForEachInvestor() {
        assertThat(SOUND.rows())
                .extracting(FormRow::id)
                .startsWith(
                        "CAPITAL",
                        "CONTRIBUTED",
                        "CONTRIBUTED_VN",
                        "CONTRIBUTED_VN@p1",
                        "VN_CASH@p1",
                        "VN_MACHINERY@p1",
                        "VN_OTHER@p1",
                        "CONTRIBUTED_FOREIGN",
                        "CONTRIBUTED_FOREIGN@p2")
                .endsWith("TAX", "LAND");
        assertThat(report(PROJECT, "2024").rows()).extracting(FormRow::id).endsWith("RESEARCH", "ENVIRONMENT");
    }

    private static BigDecimal value(ReportContent report, String row, Column column) {
        var value = report.value(row, column);
        return value == null ? BigDecimal.ZERO : value;
    }

    private static BigDecimal sum(ReportContent report, Column column, String... rows) {
        return Stream.of(rows).map(row -> value(report, row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> faults(ReportContent report) {
        return VALIDATOR.validate(report, OnDraft.class, OnSubmit.class).stream()
                .map(fault -> fault.getPropertyPath().toString().replaceAll(".*\\.", "") + " "
                        + fault.getMessageTemplate().replaceAll("[{}]", ""))
                .toList();
    }
}
