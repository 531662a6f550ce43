package org.greenregistry.project.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import org.greenregistry.dossier.EventKind;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.FormBody.Rewriter;
import org.greenregistry.shell.Formats;
import org.jspecify.annotations.Nullable;

/** Records an event in the draft that is open. */
class EventDialog extends AskDialog {

    private final ProjectContent content;
    private final FieldMakers makers;
    private final Formats formats;
    private final Rewriter<ProjectContent> rewriter;
    private final Div chosen = new Div();
    private @Nullable EventFields fields;

    EventDialog(ProjectContent content, FieldMakers makers, Formats formats, Rewriter<ProjectContent> rewriter) {
        super(Words.text("project.events.title"), Words.text("project.events.take"));
        this.content = content;
        this.makers = makers;
        this.formats = formats;
        this.rewriter = rewriter;
        var kinds = Fields.choice("project.events.kind", Arrays.asList(EventKind.values()), EventFields::name);
        kinds.addValueChangeListener(change -> choose(change.getValue()));
        setReady(false);
        add(kinds, chosen);
    }

    private void choose(@Nullable EventKind kind) {
        chosen.removeAll();
        setReady(kind != null);
        fields = kind == null ? null : new EventFields(kind, content, makers, formats);
        if (fields != null) {
            chosen.add(fields);
        }
    }

    @Override
    void act() {
        if (fields == null) {
            return;
        }
        fields.checked().ifPresent(recorded -> {
            close();
            rewriter.rewrite(recorded.change().apply(content), Words.text("project.events.taken", recorded.said()));
        });
    }
}
