package org.greenregistry.report.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.ReportPeriod;
import org.greenregistry.report.Deadlines;
import org.greenregistry.report.DueQuery;
import org.greenregistry.report.DueService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.shell.WorkItems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reports in "My work": how many of the last quarter and of the last year are missing. */
@Component
@Order(20)
class ReportWork implements WorkItems {

    private final DueService due;
    private final Deadlines deadlines;
    private final Formats formats;
    private final Clock clock;
    private final ZoneId zone;

    ReportWork(DueService due, Deadlines deadlines, Formats formats, Clock clock, ZoneId zone) {
        this.due = due;
        this.deadlines = deadlines;
        this.formats = formats;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public List<WorkGroup> groups() {
        if (!Actor.current().is(Role.OFFICER)) {
            return List.of();
        }
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var items = Stream.of(ReportPeriod.quarterOf(today).previous(), ReportPeriod.year(today.getYear() - 1))
                .map(period -> new DueQuery(period, false, false))
                .flatMap(query -> item(query, due.count(query), today))
                .toList();
        return List.of(new WorkGroup("report.work", items));
    }

    private Stream<WorkItem> item(DueQuery query, long missing, LocalDate today) {
        var deadline = deadlines.of(query.period());
        return missing == 0
                ? Stream.of()
                : Stream.of(new WorkItem(
                        text("report.work.missing", query.period().text(Lang.current()), missing),
                        DueUrl.PATH + "?" + DueUrl.write(query).getQueryString(),
                        text("report.work.due", formats.date(deadline)),
                        deadline.atStartOfDay(zone).toInstant(),
                        deadline.isBefore(today)));
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
