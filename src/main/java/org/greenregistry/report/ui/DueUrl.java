package org.greenregistry.report.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.report.DueQuery;
import org.greenregistry.shell.Lang;

/** The address of a list of reports. */
final class DueUrl {

    static final String PATH = "reports";

    private static final int YEARS = 3;

    private DueUrl() {}

    /** Periods to choose from, the latest first. */
    static List<ReportPeriod> periods(LocalDate today) {
        return ReportPeriod.endedBefore(today, YEARS);
    }

    /** What says no period, or one that has not ended, means the quarter that ended last. */
    static DueQuery read(QueryParameters typed, LocalDate today) {
        var period = typed.getSingleParameter("period")
                .flatMap(ReportPeriod::find)
                .filter(asked -> asked.last().isBefore(today))
                .orElseGet(() -> ReportPeriod.quarterOf(today).previous());
        return new DueQuery(
                period,
                typed.getSingleParameter("state").filter("accepted"::equals).isPresent(),
                typed.getSingleParameter("samples").filter("include"::equals).isPresent());
    }

    static QueryParameters write(DueQuery query) {
        var said = new TreeMap<String, String>();
        said.put("period", query.period().toString());
        if (query.accepted()) {
            said.put("state", "accepted");
        }
        if (query.samples()) {
            said.put("samples", "include");
        }
        return QueryParameters.simple(said);
    }

    static String href(DueQuery query) {
        return Lang.path(PATH + "?" + write(query).getQueryString());
    }
}
