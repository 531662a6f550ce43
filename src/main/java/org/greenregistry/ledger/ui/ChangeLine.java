package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.greenregistry.ledger.Change;
import org.jspecify.annotations.Nullable;

/** One field in a {@link ChangeTable}. */
class ChangeLine extends NativeTableRow {

    private final String kind;
    private final Change change;
    private final Phrasing phrasing;
    private final Locale locale;
    private final Span after = new Span();
    private final Div tools = new Div();

    ChangeLine(String kind, Change change, Phrasing phrasing, Locale locale, boolean oneSided) {
        this.kind = kind;
        this.change = change;
        this.phrasing = phrasing;
        this.locale = locale;
        var head = new NativeTableHeaderCell(label());
        head.getElement().setAttribute("scope", "row");
        add(head);
        if (!oneSided) {
            var before = new Span();
            say(before, change.before(), "ledger.change.none");
            var left = new NativeTableCell(before);
            left.addClassName("change-before");
            add(left);
        }
        say(after, change.after(), "ledger.change.gone");
        tools.addClassName("change-tools");
        var said = new Div(new Div(after), tools);
        said.addClassName("change-cell");
        var right = new NativeTableCell(said);
        right.addClassName("change-after");
        add(right);
    }

    private void say(Span cell, @Nullable String value, String absentKey) {
        cell.setText(phrasing.value(kind, change.path(), value, absentKey, locale));
        cell.addClassName("change-value");
        cell.setClassName("unknown", value == null);
    }

    Change change() {
        return change;
    }

    String label() {
        return phrasing.label(kind, change.path(), locale);
    }

    /** In place of its mask. */
    void show(String value) {
        say(after, value, "ledger.change.gone");
    }

    void addTool(Component... parts) {
        tools.add(parts);
    }
}
