package org.greenregistry.report;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnDraft;
import org.jspecify.annotations.Nullable;

/**
 * The typed cells of one row.
 *
 * @param id code of the form's line; of an investor's line with {@code @} and the investor's id
 * @param period in the quarter or year; amounts in major units of the report's currency
 * @param yearToDate from 1 January
 * @param total since the investment certificate
 */
public record ReportLine(
        String id,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 18, fraction = 4, groups = OnDraft.class)
        BigDecimal period,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 18, fraction = 4, groups = OnDraft.class)
        BigDecimal yearToDate,

        @Nullable @PositiveOrZero(groups = OnDraft.class) @Digits(integer = 18, fraction = 4, groups = OnDraft.class)
        BigDecimal total)
        implements Identified {

    static ReportLine blank(String id) {
        return new ReportLine(id, null, null, null);
    }

    public @Nullable BigDecimal value(Column column) {
        return switch (column) {
            case PERIOD -> period;
            case YEAR_TO_DATE -> yearToDate;
            case TOTAL -> total;
        };
    }

    boolean isBlank() {
        return period == null && yearToDate == null && total == null;
    }
}
