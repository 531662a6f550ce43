package org.greenregistry.report;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** Made by the validation library, which needs it public. Each fault stands at the cell it is about. */
public class CoherentValidator implements ConstraintValidator<Coherent, ReportContent> {

    /** What every report says. */
    private static final Set<String> ASKED = Set.of("WORKERS_VN", "WORKERS_FOREIGN");

    @Override
    public boolean isValid(ReportContent report, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        return new Reading(report, context).isSound();
    }

    private static final class Reading {

        private final ReportContent report;
        private final ConstraintValidatorContext context;
        private final Map<String, FormRow> rows;
        private boolean sound = true;

        Reading(ReportContent report, ConstraintValidatorContext context) {
            this.report = report;
            this.context = context;
            rows = report.rows().stream()
                    .filter(FormRow::isTyped)
                    .collect(Collectors.toMap(FormRow::id, Function.identity()));
        }

        boolean isSound() {
            for (var i = 0; i < report.lines().size(); i++) {
                line(i, report.lines().get(i));
            }
            if (report.isBeyondRegistered() && report.reason() == null) {
                blame("{report.reason.registered}", "reason");
            }
            if (report.value("OTHER_ENERGY", Column.PERIOD) != null && report.otherEnergy() == null) {
                blame("{report.otherEnergy.missing}", "otherEnergy");
            }
            return sound;
        }

        private void line(int index, ReportLine line) {
            var row = rows.get(line.id());
            if (row == null) {
                blame(index, Column.PERIOD, "{report.cell.unknown}");
                return;
            }
            for (var column : Column.values()) {
                cell(index, line, row, column);
            }
            grows(index, Column.YEAR_TO_DATE, line.period(), line.yearToDate(), "{report.cell.year.less}");
            grows(index, Column.TOTAL, line.yearToDate(), line.total(), "{report.cell.total.less}");
            grows(index, Column.TOTAL, line.period(), line.total(), "{report.cell.total.less}");
            if (isFirstQuarter(report.period()) && isLess(line.period(), line.yearToDate())) {
                blame(index, Column.YEAR_TO_DATE, "{report.cell.firstQuarter}");
            }
        }

        private void cell(int index, ReportLine line, FormRow row, Column column) {
            var value = line.value(column);
            var typed = row.cell(column, report.isAboutYear()) == CellKind.TYPED;
            if (value == null && typed && (!line.isBlank() || ASKED.contains(line.id()))) {
                blame(index, column, "{report.cell.missing}");
            } else if (value != null && !typed) {
                blame(index, column, "{report.cell.locked}");
            } else if (value != null && row.line().unit() == LineUnit.PEOPLE && !isWhole(value)) {
                blame(index, column, "{report.cell.whole}");
            }
        }

        private void grows(
                int index, Column column, @Nullable BigDecimal part, @Nullable BigDecimal whole, String message) {
            if (part != null && whole != null && whole.compareTo(part) < 0) {
                blame(index, column, message);
            }
        }

        private static boolean isFirstQuarter(@Nullable ReportPeriod period) {
            return period != null && !period.isYear() && period.first().getMonthValue() == 1;
        }

        private static boolean isLess(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one != null && other != null && one.compareTo(other) < 0;
        }

        private static boolean isWhole(BigDecimal value) {
            return value.stripTrailingZeros().scale() <= 0;
        }

        private void blame(int index, Column column, String message) {
            sound = false;
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode("lines")
                    .addPropertyNode(column.component())
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
        }

        private void blame(String message, String component) {
            sound = false;
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(component)
                    .addConstraintViolation();
        }
    }
}
