package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.greenregistry.catalogue.Conversion;
import org.greenregistry.catalogue.ui.Comparing.Group;
import org.greenregistry.catalogue.ui.Comparing.Row;
import org.greenregistry.catalogue.ui.Comparing.Table;
import org.greenregistry.catalogue.ui.FactLines.Line;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.ShareLink;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/**
 * Projects side by side: one table, everything else links and a form with GET. The plain page and the live one are the
 * same.
 */
class ComparePage extends Div {

    private final Locale locale;
    private final CompareUrl url;

    ComparePage(CompareUrl url, Table table, Formats formats, Locale locale) {
        this.locale = locale;
        this.url = url;
        addClassNames("page", "compare");
        add(new H1(text("catalogue.compare.title")));
        if (!table.unknown().isEmpty()) {
            var words = new Paragraph(text("catalogue.compare.unknown", String.join(", ", table.unknown())));
            words.addClassName("note");
            add(words);
        }
        if (table.projects().isEmpty()) {
            add(Tags.said("p", "lead", text("catalogue.compare.empty")));
        } else {
            add(summary(table, formats), tools(), box(url.onlyDifferent() ? table.onlyDifferent() : table));
            if (table.converted() != null) {
                add(rates(table.converted()));
            }
        }
        if (table.projects().size() < CompareUrl.MOST) {
            add(more());
        }
    }

    /** What the table comes to, and which day's book it is: a print must say so. */
    private HtmlContainer summary(Table table, Formats formats) {
        var day = text("catalogue.compare.asOf", formats.date(table.at()));
        return Tags.said(
                "p",
                "muted",
                table.projects().size() == 1
                        ? text("catalogue.compare.one") + " · " + day
                        : text("catalogue.compare.count.rows", table.rows(), table.different()) + " · " + day);
    }

    /** By which rates, and the other currencies to convert into. */
    private HtmlContainer rates(String sentence) {
        var note = Tags.tag("p", "muted small rate-note", new Span(sentence));
        for (var currency : Conversion.CURRENCIES) {
            if (!currency.equals(url.currency())) {
                note.add(
                        new Span(" "),
                        Tags.link("", url.in(currency).href(locale), text("catalogue.compare.worth.other", currency)));
            }
        }
        return note;
    }

    private Div tools() {
        var other = url.onlyDifferent(!url.onlyDifferent());
        var toggle = Tags.link(
                url.onlyDifferent() ? "chip on" : "chip", other.href(locale), text("catalogue.compare.different"));
        if (url.onlyDifferent()) {
            toggle.getElement().setAttribute("aria-current", "true");
        }
        var away = Tags.tag(
                "div",
                "row",
                ShareLink.of(locale, url.href(locale)),
                ExcelLink.of(locale, CompareUrl.PATH, url.query()));
        var tools = new Div(toggle, away);
        tools.addClassNames("row", "spread", "compare-tools");
        return tools;
    }

    private HtmlContainer box(Table table) {
        var grid = Tags.tag(
                "table",
                "compare-table",
                Tags.said("caption", "visually-hidden", text("catalogue.compare.title")),
                Tags.tag("thead", "", head(table)));
        grid.addClassName("of-" + table.projects().size());
        table.groups().forEach(group -> grid.add(body(group, table.projects().size())));
        var box = Tags.tag("div", "compare-box", grid);
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text("catalogue.compare.title"));
        return box;
    }

    private HtmlContainer head(Table table) {
        var row = Tags.tag("tr", "", Tags.tag("td", ""));
        table.projects().forEach(project -> row.add(head(project)));
        return row;
    }

    private HtmlContainer head(Published<ProjectContent> project) {
        var name = project.content().name().text();
        var link = Tags.link("", RowCard.href(project.code(), name, null, locale), name.in(locale));
        if (name.isForeignIn(locale)) {
            link.getElement().setAttribute("lang", Lang.isEnglish(locale) ? "vi" : "en");
        }
        var drop = Tags.link("compare-drop", url.without(project.code()).href(locale), text("catalogue.compare.drop"));
        drop.addComponentAsFirst(Tags.sign("", "✕"));
        drop.getElement().setAttribute("aria-label", text("catalogue.compare.drop.one", name.in(locale)));
        var cell = Tags.tag("th", "", link, Tags.span("muted small", project.code()), drop);
        if (project.content().sample()) {
            cell.addComponentAtIndex(1, Tags.span("chip", text("catalogue.sample")));
        }
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private HtmlContainer body(Group group, int columns) {
        var title = Tags.tag("th", "compare-group", new Span(text("catalogue.section." + group.name())));
        title.getElement().setAttribute("scope", "rowgroup").setAttribute("colspan", String.valueOf(columns + 1));
        var body = Tags.tag("tbody", "", Tags.tag("tr", "", title));
        group.rows().forEach(row -> body.add(row(row, columns > 1)));
        return body;
    }

    private HtmlContainer row(Row row, boolean several) {
        var label = Tags.tag("th", "", new Span(row.label()));
        label.getElement().setAttribute("scope", "row");
        var differs = several && row.differs();
        if (differs) {
            label.addComponentAsFirst(Tags.sign("differing", "≠"));
            label.add(Tags.span("visually-hidden", " (" + text("catalogue.compare.differs") + ")"));
        }
        var shown = Tags.tag("tr", differs ? "differs" : "", label);
        row.answers().forEach(answer -> shown.add(cell(answer)));
        return shown;
    }

    private static HtmlContainer cell(Line answer) {
        if (!answer.known()) {
            return Tags.tag("td", "", Tags.span("unknown", answer.value()));
        }
        var cell = Tags.tag("td", "known");
        answer.value().lines().forEach(line -> cell.add(Tags.said("p", "", line)));
        return cell;
    }

    /** Another project by its code, for those who have it on paper; the lists have a link for each. */
    private HtmlContainer more() {
        var code = Tags.tag("input", "");
        code.getElement()
                .setAttribute("name", "code")
                .setAttribute("required", true)
                .setAttribute("maxlength", "40")
                .setAttribute("autocomplete", "off");
        var add = Tags.said("button", "button", text("catalogue.compare.add"));
        add.getElement().setAttribute("type", "submit");
        var form = Tags.tag("form", "row choose-versions");
        form.getElement().setAttribute("method", "get").setAttribute("action", Lang.path(locale, CompareUrl.PATH));
        url.codes().forEach(kept -> form.add(RangeGroups.hidden("code", kept)));
        form.add(RangeGroups.hidden("capital.currency", url.currency()));
        form.add(
                Tags.tag("label", "choose", Tags.span("", text("catalogue.compare.code")), code),
                add,
                Tags.link("button", ListUrl.ALL.href(locale), text("catalogue.compare.list")));
        return form;
    }

    private String text(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
