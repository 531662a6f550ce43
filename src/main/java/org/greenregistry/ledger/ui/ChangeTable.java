package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.greenregistry.ledger.Change;
import org.greenregistry.shell.Wording;

/**
 * Changes line by line, old left and new right, the lines of one list item under a heading of their own. Plain
 * elements, so that the page before Vaadin starts shows the same. Where nothing was there before, the old side is left
 * out.
 */
class ChangeTable extends Div {

    private final String kind;
    private final Phrasing phrasing;
    private final Locale locale;
    private final Consumer<ChangeLine> tools;

    /** @param tools adds to a line what can be done there */
    ChangeTable(
            String kind,
            List<Change> changes,
            String captionKey,
            Phrasing phrasing,
            Locale locale,
            Consumer<ChangeLine> tools) {
        this.kind = kind;
        this.phrasing = phrasing;
        this.locale = locale;
        this.tools = tools;
        addClassName("changes");
        var oneSided = changes.stream()
                .allMatch(change -> change.before() == null || change.before().equals(change.after()));
        setClassName("one-sided", oneSided);
        var table = new NativeTable();
        table.addClassNames("table", "change-table");
        table.getCaption().setText(text(captionKey));
        table.getCaption().addClassName("visually-hidden");
        table.getHead().add(head(oneSided));
        groups(changes).forEach((item, lines) -> table.add(body(item, lines, oneSided)));
        add(table);
    }

    private NativeTableRow head(boolean oneSided) {
        var row = new NativeTableRow(column("ledger.change.field"));
        if (!oneSided) {
            row.add(column("ledger.change.before"));
        }
        row.add(column(oneSided ? "ledger.change.value" : "ledger.change.after"));
        return row;
    }

    private NativeTableHeaderCell column(String key) {
        var cell = new NativeTableHeaderCell(text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** Lines by the path of the item they belong to, empty for the record itself, in order of first appearance. */
    private static Map<String, List<Change>> groups(List<Change> changes) {
        var groups = new LinkedHashMap<String, List<Change>>();
        for (var change : changes) {
            var item = change.path().substring(0, change.path().lastIndexOf(']') + 1);
            groups.computeIfAbsent(item, none -> new ArrayList<>()).add(change);
        }
        return groups;
    }

    private NativeTableBody body(String item, List<Change> lines, boolean oneSided) {
        var body = new NativeTableBody();
        if (!item.isEmpty()) {
            var heading = new NativeTableHeaderCell(phrasing.item(kind, item, locale));
            heading.addClassName("change-item");
            heading.getElement().setAttribute("scope", "rowgroup").setAttribute("colspan", oneSided ? "2" : "3");
            body.add(new NativeTableRow(heading));
        }
        for (var change : lines) {
            var line = new ChangeLine(kind, change, phrasing, locale, oneSided);
            tools.accept(line);
            body.add(line);
        }
        return body;
    }

    private String text(String key) {
        return Wording.text(locale, key);
    }
}
