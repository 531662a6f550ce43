package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;
import java.util.List;
import org.greenregistry.shell.Tags;

/** A table whose rows have names; wide ones scroll in their own frame. */
final class Table {

    private final HtmlContainer body = Tags.tag("tbody", "");
    private final HtmlContainer framed;

    Table(String caption, List<String> columns) {
        var head = Tags.tag("tr", "");
        columns.forEach(column -> head.add(head("col", column)));
        framed = Tags.tag(
                "div",
                "insight-scroll",
                Tags.tag(
                        "table",
                        "insight-table",
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
        Arrays.stream(cells).map(cell -> Tags.tag("td", "", cell)).forEach(row::add);
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

    /** A number that opens its rows, with a bar as long as its part of the most there are. */
    static Component bar(String href, String text, long part, long most) {
        var bar = Tags.tag("progress", "bar");
        bar.getElement()
                .setAttribute("value", String.valueOf(part))
                .setAttribute("max", String.valueOf(Math.max(1, most)))
                .setAttribute("aria-hidden", "true");
        return Tags.tag("div", "bar-cell", Tags.link("", href, text), bar);
    }
}
