package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is still missing, and what readers look for. On a phone only its head is seen, above the bar at the bottom,
 * until it is pressed.
 */
class FormMissing extends Aside {

    private final NativeButton head = new NativeButton();
    private final FaultLinks links;
    private final NativeDetails better;
    private final FaultLinks wanted;
    private final Paragraph overall = new Paragraph();
    private final FaultLinks looked;
    private final NativeDetails looking;

    FormMissing(Inputs inputs, List<Component> remedies) {
        links = new FaultLinks(inputs);
        wanted = new FaultLinks(inputs);
        better = new NativeDetails("", wanted);
        better.setOpen(true);
        better.addClassName("form-better");
        looked = new FaultLinks(inputs);
        looking = new NativeDetails(Wording.text(Lang.current(), "shell.form.looked"), new Div(overall, looked));
        looking.setOpen(true);
        looking.addClassName("form-better");
        looking.setVisible(false);
        head.addClassName("form-missing-head");
        head.getElement().setAttribute("aria-expanded", "false");
        head.getElement().setAttribute("aria-controls", "form-missing");
        var body = new Div(links);
        body.add(remedies);
        body.add(better, looking);
        body.setId("form-missing");
        addClassName("form-missing");
        add(head, body);
    }

    void show(List<FormNote> faults) {
        head.setText(
                faults.isEmpty()
                        ? Wording.text(Lang.current(), "shell.form.complete")
                        : Wording.text(Lang.current(), "shell.form.missing", faults.size()));
        links.show(faults);
        setClassName("complete", faults.isEmpty());
    }

    /** @param paths of what may stay empty */
    void recommend(List<String> paths) {
        better.setSummaryText(Wording.text(Lang.current(), "shell.form.better", paths.size()));
        better.setVisible(!paths.isEmpty());
        wanted.show(paths.stream().map(path -> new FormNote(path, "")).toList());
    }

    /** @param notes what readers look for; those about the whole have an empty path */
    void hint(List<FormNote> notes) {
        looking.setVisible(!notes.isEmpty());
        overall.setText(notes.stream()
                .filter(note -> note.path().isEmpty())
                .map(FormNote::text)
                .collect(Collectors.joining(" ")));
        looked.show(notes.stream().filter(note -> !note.path().isEmpty()).toList());
    }
}
