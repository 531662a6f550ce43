package org.greenregistry.journal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.greenregistry.journal.Entry;
import org.greenregistry.journal.NamedEntries;
import org.greenregistry.shell.Lang;

/** All of one entry: where it leads, why, each field in words, and its hash. */
class EntryDetail extends Div {

    EntryDetail(Entry entry, List<NamedEntries.Worded> changes) {
        addClassNames("panel", "section", "entry");
        var line = entry.line();
        entry.subject().ifPresent(subject -> {
            if (subject.path() != null) {
                add(new Anchor(Lang.path(subject.path()), subject.name()));
            }
        });
        if (line.reason() != null) {
            var reason = new Paragraph(line.reason());
            reason.addClassName("entry-reason");
            add(reason);
        }
        if (!changes.isEmpty()) {
            var table = new NativeTable();
            table.addClassName("table");
            table.getHead()
                    .add(new NativeTableRow(head("journal.field"), head("journal.before"), head("journal.after")));
            changes.forEach(change -> table.getBody().add(row(change)));
            add(table);
        }
        var hash = new Paragraph(getTranslation("journal.hash", line.hash()));
        hash.addClassNames("muted", "small", "hash");
        add(hash);
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(NamedEntries.Worded change) {
        return new NativeTableRow(new NativeTableCell(change.label()), value(change.before()), value(change.after()));
    }

    private static NativeTableCell value(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("change-value");
        return cell;
    }
}
