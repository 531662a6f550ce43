package org.greenregistry.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is said about fields, each line leading to its field. */
public final class FaultLinks extends UnorderedList {

    private final Inputs inputs;
    private final Runnable before;

    FaultLinks(Inputs inputs) {
        this(inputs, () -> {});
    }

    /** @param before closes what stands over the fields */
    public FaultLinks(Inputs inputs, Runnable before) {
        this.inputs = inputs;
        this.before = before;
        addClassName("fault-links");
    }

    public void show(List<FormNote> notes) {
        removeAll();
        notes.forEach(note -> {
            var link = new NativeButton(inputs.line(note), click -> {
                before.run();
                inputs.focus(note.path());
            });
            link.addClassName("link");
            add(new ListItem(link));
        });
    }
}
