package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** A plain table whose cells carry the words of their head, for narrow screens. */
class Table {

    private final List<String> heads;
    private final HtmlContainer body = Tags.tag("tbody", "");
    private final HtmlContainer made;

    /** @param columns last parts of the translation keys of the heads */
    Table(Locale locale, String... columns) {
        heads = Arrays.stream(columns)
                .map(column -> Wording.text(locale, "catalogue.column." + column))
                .toList();
        var head = Tags.tag("tr", "");
        for (var words : heads) {
            var cell = Tags.said("th", "", words);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        made = Tags.tag("table", "table cards", Tags.tag("thead", "", head), body);
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
        return made;
    }
}
