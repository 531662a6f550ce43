package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.greenregistry.shell.Tags;

/**
 * A table of the pages of this module: plain elements whose cells carry the words of their head, for narrow screens.
 */
final class PlainTable {

    private final List<String> heads;
    private final HtmlContainer body = Tags.tag("tbody", "");

    private PlainTable(List<String> heads) {
        this.heads = heads;
    }

    static PlainTable of(String... heads) {
        return new PlainTable(List.of(heads));
    }

    void row(Component... cells) {
        var row = Tags.tag("tr", "");
        for (var i = 0; i < cells.length; i++) {
            var cell = Tags.tag("td", "", cells[i]);
            cell.getElement().setAttribute("data-label", heads.get(i));
            row.add(cell);
        }
        body.add(row);
    }

    HtmlContainer made() {
        var head = Tags.tag("tr", "");
        for (var words : heads) {
            var cell = Tags.said("th", "", words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        return Tags.tag("table", "table cards", Tags.tag("thead", "", head), body);
    }
}
