package org.greenregistry.reference.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Locale;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.reference.DayRates;
import org.greenregistry.reference.ExchangeRate;
import org.greenregistry.reference.ExchangeRateService;
import org.greenregistry.reference.ExchangeRates;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** All exchange rates, the newest first; for a steward with what he or she may do to them. */
class RatesPage extends Div {

    static final String PATH = "steward/rates";

    private static final List<String> COLUMNS = List.of("pair", "vnd", "from", "source", "state");

    private final Locale locale = Lang.current();
    private final boolean keeps = Actor.current().is(Role.STEWARD);
    private final ExchangeRates rates;
    private final ExchangeRateService keeping;
    private final Formats formats;
    private final Div list = new Div();

    RatesPage(ExchangeRates rates, ExchangeRateService keeping, Formats formats) {
        this.rates = rates;
        this.keeping = keeping;
        this.formats = formats;
        var head = new Div(new H1(said("rate.title")));
        head.addClassNames("row", "spread");
        if (keeps) {
            add(Tags.link("back", Lang.path(locale, "steward"), "‹ " + said("reference.back")));
            var add = new NativeButton("+ " + said("rate.add"), click -> add());
            add.addClassNames("button", "primary");
            head.add(add);
        }
        var lead = new Paragraph(said("rate.lead"));
        lead.addClassName("lead");
        addClassNames("page", "list", "rates");
        add(head, lead, list);
    }

    void refresh() {
        list.removeAll();
        list.add(rates.all().isEmpty() ? Tags.said("p", "empty", said("rate.none")) : table());
    }

    private HtmlContainer table() {
        var today = rates.on(rates.today());
        var head = Tags.tag("tr", "");
        COLUMNS.forEach(column -> head.add(cell("th", "scope", "col", column, new Span(said("rate.field." + column)))));
        if (keeps) {
            head.add(Tags.tag("td", ""));
        }
        var body = Tags.tag("tbody", "");
        rates.all().forEach(rate -> body.add(row(rate, today)));
        return Tags.tag("table", "table cards", Tags.tag("thead", "", head), body);
    }

    private HtmlContainer row(ExchangeRate rate, DayRates today) {
        var source = new Span(rate.source());
        if (rate.sample()) {
            source.add(new Span(" "), Tags.span("chip", said("rate.sample")));
        }
        var row = Tags.tag(
                "tr",
                "",
                cell("th", "scope", "row", "pair", new Span(rate.pair())),
                labelled("vnd", Tags.span("amount", formats.number(rate.vnd(), locale))),
                labelled("from", new Span(formats.date(rate.from()))),
                labelled("source", source),
                labelled("state", new Span(state(rate, today))));
        if (keeps) {
            row.add(Tags.tag("td", "row-acts", acts(rate)));
        }
        return row;
    }

    private Component[] acts(ExchangeRate rate) {
        if (rate.lastDay() != null) {
            return new Component[0];
        }
        var end = new NativeButton(said("rate.end"), click -> end(rate));
        end.addClassName("button");
        end.getElement().setAttribute("aria-label", said("rate.end.label", rate.pair(), formats.date(rate.from())));
        return new Component[] {end};
    }

    private String state(ExchangeRate rate, DayRates today) {
        if (rate.lastDay() != null) {
            return said("reference.to", formats.date(rate.lastDay()));
        }
        if (rate.from().isAfter(rates.today())) {
            return said("rate.coming");
        }
        return said(rate.equals(today.newest().get(rate.currency())) ? "rate.current" : "rate.followed");
    }

    private HtmlContainer labelled(String column, Component value) {
        return cell("td", "data-label", said("rate.field." + column), column, value);
    }

    private static HtmlContainer cell(String tag, String attribute, String value, String column, Component shown) {
        var cell = Tags.tag(tag, column.equals("vnd") ? "number" : "", shown);
        cell.getElement().setAttribute(attribute, value);
        return cell;
    }

    private void add() {
        new RateDialog(formats, input -> finish(() -> keeping.add(input))).open();
    }

    private void end(ExchangeRate rate) {
        new RateEndDialog(rate, formats, end -> finish(() -> keeping.end(rate.id(), end))).open();
    }

    private void finish(Runnable act) {
        act.run();
        refresh();
        Notification.show(said("reference.saved"), 5000, Notification.Position.BOTTOM_CENTER);
    }

    private String said(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
