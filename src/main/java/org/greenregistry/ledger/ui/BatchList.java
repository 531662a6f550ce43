package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.greenregistry.ledger.BatchDraft;
import org.greenregistry.shell.ErrorMessages;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Drafts that came together: each leads to its own page, and says what is in the way of its approval. */
class BatchList extends UnorderedList {

    private final Locale locale;

    BatchList(List<BatchDraft> drafts, Locale locale) {
        this.locale = locale;
        addClassName("work-list");
        drafts.forEach(draft -> add(line(draft)));
    }

    private Component line(BatchDraft draft) {
        var row = draft.row();
        var title = row.title().isBlank() ? text("ledger.untitled") : row.title();
        var words = Tags.tag(
                "div",
                "work-words",
                Tags.link("work-title", Lang.path(locale, "review/" + row.id()), title),
                Tags.span("muted small", row.code() == null ? text("ledger.nocode") : row.code()));
        var hindrance = draft.hindrance();
        if (hindrance != null) {
            var why = ErrorMessages.sentence(locale, hindrance);
            words.add(Tags.span("batch-hindrance small", text("ledger.batch.hindrance", why)));
        }
        var line = new ListItem(words);
        line.addClassName("work-line");
        line.setClassName("alarm", hindrance != null);
        return line;
    }

    private String text(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
