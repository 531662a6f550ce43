package org.greenregistry.report.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.Currency;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Countries;
import org.greenregistry.report.Deadlines;
import org.greenregistry.report.ReportContent;
import org.greenregistry.report.ReportInvestor;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What a report is about, as pairs of label and fact. */
@Component
class ReportFacts {

    private final Formats formats;
    private final Deadlines deadlines;

    ReportFacts(Formats formats, Deadlines deadlines) {
        this.formats = formats;
        this.deadlines = deadlines;
    }

    HtmlContainer of(ReportContent report) {
        var locale = Lang.current();
        var list = Tags.tag("dl", "pairs");
        var name = report.name();
        var period = report.period();
        if (name != null) {
            list.add(pair("report.project", name.in(locale)));
        }
        if (period != null) {
            list.add(pair("report.period", period.text(locale)));
            list.add(pair("report.due", formats.date(deadlines.of(period))));
        }
        list.add(pair(
                "report.investors",
                report.investors().isEmpty()
                        ? text("report.investors.none")
                        : report.investors().stream().map(ReportFacts::investor).collect(Collectors.joining(" · "))));
        if (report.registered() != null && report.currency() != null) {
            list.add(pair(
                    "report.registered",
                    formats.money(report.registered(), Currency.getInstance(report.currency()), locale)));
        }
        return list;
    }

    /** Empty while it is about nothing. */
    static String title(ReportContent report) {
        var period = report.period();
        var name = report.name();
        return period == null || name == null
                ? ""
                : text("report.title", period.text(Lang.current()), name.in(Lang.current()));
    }

    private static String investor(ReportInvestor investor) {
        var name = investor.name() == null ? text("report.investor.unnamed") : investor.name();
        return investor.country() == null
                ? name
                : name + " (" + Countries.name(investor.country(), Lang.current()) + ")";
    }

    static HtmlContainer pair(String key, String said) {
        return pair(key, new Span(said));
    }

    static HtmlContainer pair(String key, com.vaadin.flow.component.Component value) {
        return Tags.tag("div", "", Tags.said("dt", "", text(key)), Tags.tag("dd", "", value));
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
