package org.greenregistry.report;

import java.time.LocalDate;
import java.util.List;
import org.greenregistry.kernel.ReportPeriod;
import org.springframework.stereotype.Component;

/**
 * Until when companies hand in what they owe: by the rules the 10th after a quarter, 31 March after a year (forms
 * A.III.1 and A.III.2), for monitoring 10 July and 10 February. Settings, for rules change.
 */
@Component
public class Deadlines {

    private final ReportSettings settings;

    Deadlines(ReportSettings settings) {
        this.settings = settings;
    }

    /** Last day for the report on {@code period}. */
    public LocalDate of(ReportPeriod period) {
        var next = period.last().plusDays(1);
        return period.isYear()
                ? settings.annualDay().atYear(next.getYear())
                : next.withDayOfMonth(settings.quarterlyDay());
    }

    /** Last days for monitoring reports in {@code year}: on the year before, then on its first half. */
    public List<LocalDate> monitoring(int year) {
        return List.of(
                settings.monitoringYear().atYear(year),
                settings.monitoringHalfYear().atYear(year));
    }
}
