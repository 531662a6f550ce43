package org.greenregistry.project.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Supplier;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.project.RegisterRow;
import org.greenregistry.shell.FormBody.Filling;
import org.greenregistry.shell.FormBody.Rewriter;
import org.greenregistry.shell.FormNote;

/** Fills the form out of a row of form A.IV.5 that is pasted into one field; {@code frontend/form.ts} sends it. */
final class RowPaste {

    private static final String SENT = "event.detail";

    /** A row has 19 cells, the longest of 3,000 letters. */
    private static final int LONGEST = 20_000;

    /** Whole lists: what is said about them has no field to stand in. */
    private static final Set<String> LISTS = Set.of("capital", "parties");

    private final Supplier<ProjectContent> present;
    private final Rewriter<ProjectContent> rewriter;

    private RowPaste(Supplier<ProjectContent> present, Rewriter<ProjectContent> rewriter) {
        this.present = present;
        this.rewriter = rewriter;
    }

    static void into(Component field, Supplier<ProjectContent> present, Rewriter<ProjectContent> rewriter) {
        var paste = new RowPaste(present, rewriter);
        field.addClassName("takes-row");
        field.getElement()
                .addEventListener(
                        "row-pasted",
                        event -> paste.take(event.getEventData().path(SENT).asString("")))
                .addEventData(SENT);
    }

    private void take(String pasted) {
        if (pasted.length() > LONGEST) {
            return;
        }
        RegisterRow.read(pasted, present.get()).ifPresent(row -> {
            var unread = new LinkedHashMap<>(row.unread());
            unread.keySet().removeAll(LISTS);
            var notes = row.unread().entrySet().stream()
                    .filter(left -> LISTS.contains(left.getKey()))
                    .map(left ->
                            new FormNote(left.getKey(), Words.text("project.row." + left.getKey(), left.getValue())))
                    .toList();
            rewriter.fill(new Filling<>(row.content(), row.taken(), unread, notes));
        });
    }
}
