package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.greenregistry.shell.Tags;

/** A table whose rows have names; on a phone each row is a card. */
final class Table {

    private final List<String> columns;
    private final HtmlContainer body = Tags.tag("tbody", "");
    private final HtmlContainer framed;

    Table(String caption, List<String> columns) {
        this.columns = columns;
        var head = Tags.tag("tr", "");
        columns.forEach(column -> head.add(head("col", column)));
        framed = Tags.tag(
                "div",
                "insight-scroll",
                Tags.tag(
                        "table",
                        "table cards insight-table",
                        Tags.said("caption", "", caption),
                        Tags.tag("thead", "", head),
                        body));
        framed.getElement().setAttribute("tabindex", "0");
        framed.getElement().setAttribute("role", "region");
        framed.getElement().setAttribute("aria-label", caption);
    }

    void row(String name, Component... cells) {
        row(Tags.span("", name), cells);
    }

    void row(Component name, Component... cells) {
        var row = Tags.tag("tr", "", head("row", name));
        for (var i = 0; i < cells.length; i++) {
            var cell = Tags.tag("td", "", cells[i]);
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
            row.add(cell);
        }
        body.add(row);
    }

    private static HtmlContainer head(String scope, String text) {
        return head(scope, Tags.span("", text));
    }

    private static HtmlContainer head(String scope, Component content) {
        var cell = Tags.tag("th", "", content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    HtmlContainer done() {
        return framed;
    }

    /** A number with a bar as long as its part of the most there are. */
    static Component bar(Component number, long part, long most) {
        var bar = Tags.tag("progress", "bar");
        bar.getElement()
                .setAttribute("value", String.valueOf(part))
                .setAttribute("max", String.valueOf(Math.max(1, most)))
                .setAttribute("aria-hidden", "true");
        return Tags.tag("div", "bar-cell", number, bar);
    }
}
