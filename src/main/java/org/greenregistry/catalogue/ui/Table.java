package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.greenregistry.shell.Tags;

/** A plain table whose cells carry the words of their head, for narrow screens. */
class Table {

    private final List<String> heads;
    private final HtmlContainer body = Tags.tag("tbody", "");
    private final HtmlContainer made;

    Table(List<String> heads) {
        this.heads = heads;
        var head = Tags.tag("tr", "");
        for (var words : heads) {
            var cell = Tags.said("th", "", words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        made = Tags.tag("table", "table cards", Tags.tag("thead", "", head), body);
    }

    void row(List<? extends Component> cells) {
        var row = Tags.tag("tr", "");
        for (var i = 0; i < cells.size(); i++) {
            var cell = Tags.tag("td", "", cells.get(i));
            cell.getElement().setAttribute("data-label", heads.get(i));
            row.add(cell);
        }
        body.add(row);
    }

    HtmlContainer made() {
        return made;
    }
}
