package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.RecordName;
import org.greenregistry.ledger.VersionRow;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Any two versions of one record: which, and what differs. Plain forms with GET, so that they need no script. */
class VersionChoice {

    private final RecordName name;
    private final Phrasing phrasing;
    private final Locale locale;

    VersionChoice(RecordName name, Phrasing phrasing, Locale locale) {
        this.name = name;
        this.phrasing = phrasing;
        this.locale = locale;
    }

    /** @param rows newest first, at least two */
    HtmlContainer form(List<VersionRow> rows, Optional<VersionPair> chosen) {
        var from = chosen.map(VersionPair::from).orElse(rows.get(1).number());
        var to = chosen.map(VersionPair::to).orElse(rows.getFirst().number());
        var form = form("history/" + name.kind() + "/" + name.code());
        form.add(
                choice(VersionPair.FROM, "ledger.compare.from", rows, from),
                choice(VersionPair.TO, "ledger.compare.to", rows, to),
                button("ledger.compare"));
        return form;
    }

    /** Leads to the record's page as it was at the end of a day. */
    HtmlContainer pastForm(String page) {
        var day = Tags.tag("input", "");
        day.getElement()
                .setAttribute("type", "date")
                .setAttribute("name", "asOf")
                .setAttribute("required", true);
        var form = form("");
        form.getElement().setAttribute("action", page);
        form.add(labelled("ledger.compare.day", day), button("ledger.compare.open"));
        return form;
    }

    private HtmlContainer form(String path) {
        var form = Tags.tag("form", "row choose-versions");
        form.getElement().setAttribute("method", "get").setAttribute("action", Lang.path(locale, path));
        return form;
    }

    private HtmlContainer choice(String parameter, String key, List<VersionRow> rows, int chosen) {
        var select = Tags.tag("select", "");
        select.getElement().setAttribute("name", parameter);
        for (var row : rows) {
            var option = Tags.said(
                    "option",
                    "",
                    text("ledger.history.version", row.number()) + " · " + phrasing.time(row.recordedFrom()));
            option.getElement().setAttribute("value", String.valueOf(row.number()));
            option.getElement().setAttribute("selected", row.number() == chosen);
            select.add(option);
        }
        return labelled(key, select);
    }

    private HtmlContainer labelled(String key, HtmlContainer field) {
        return Tags.tag("label", "choose", Tags.span("", text(key)), field);
    }

    private HtmlContainer button(String key) {
        var button = Tags.said("button", "button", text(key));
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    Section differences(VersionPair pair, List<Change> changes) {
        var section = new Section(new H2(text("ledger.compare.of", pair.from(), pair.to(), changes.size())));
        section.addClassNames("section", "compared");
        if (changes.isEmpty()) {
            section.add(new Paragraph(text("ledger.compare.same")));
            return section;
        }
        section.add(
                new Div(new ChangeTable(name.kind(), changes, "ledger.compare.caption", phrasing, locale, line -> {})));
        return section;
    }

    private String text(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
