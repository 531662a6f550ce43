package org.greenregistry.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is said about fields, each line leading to its field. */
class FaultLinks extends UnorderedList {

    private final Inputs inputs;

    FaultLinks(Inputs inputs) {
        this.inputs = inputs;
        addClassName("fault-links");
    }

    void show(List<FormNote> notes) {
        removeAll();
        notes.forEach(note -> {
            var link = new NativeButton(inputs.line(note), click -> inputs.focus(note.path()));
            link.addClassName("link");
            add(new ListItem(link));
        });
    }
}
