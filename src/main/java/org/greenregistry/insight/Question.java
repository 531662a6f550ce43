package org.greenregistry.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.kernel.ReportPeriod;

/**
 * What the overview is asked, by two clocks: {@code period} counts by the dates of documents, the filter's {@code asOf}
 * is what the book knew.
 *
 * @param filter which projects, in which book
 * @param day on which stocks are taken: the period's last, or that of the book where the period was not over by then
 */
public record Question(ProjectFilter filter, ReportPeriod period, LocalDate day) {

    /** @param now the moment of a filter that names none */
    public static Question of(ProjectFilter filter, ReportPeriod period, Instant now, ZoneId zone) {
        var known = LocalDate.ofInstant(filter.asOf() == null ? now : filter.asOf(), zone);
        return new Question(filter, period, period.last().isBefore(known) ? period.last() : known);
    }

    LocalDate first() {
        return period.first();
    }

    LocalDate last() {
        return period.last();
    }
}
