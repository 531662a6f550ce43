package org.greenregistry.dossier;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What one accepted report says of its period. Amounts are in major units of {@code currency}, that of the certificate.
 *
 * @param id the period's own text
 * @param report code of the report
 * @param implemented capital in the period
 * @param yearToDate capital from 1 January to the period's end; in a report on a year the same as {@code implemented}
 * @param total capital since the certificate
 * @param workersVietnamese at the end of the period, like foreign ones
 * @param values REPORTED values of indicators
 */
public record Actual(
        String id,
        @Nullable ReportPeriod period,
        @Nullable String report,
        @Nullable String currency,
        @Nullable BigDecimal implemented,
        @Nullable BigDecimal yearToDate,
        @Nullable BigDecimal total,
        @Nullable Integer workersVietnamese,
        @Nullable Integer workersForeign,
        List<@Valid ReportedValue> values)
        implements Identified {

    public Actual {
        values = Lists.copy(values);
    }

    /** Absent where neither number is given. */
    public @Nullable Integer workers() {
        if (workersVietnamese == null && workersForeign == null) {
            return null;
        }
        return (workersVietnamese == null ? 0 : workersVietnamese) + (workersForeign == null ? 0 : workersForeign);
    }
}
