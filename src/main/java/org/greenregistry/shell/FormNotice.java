package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form has to say as a whole, above its fields; it takes the focus when it answers a button. */
class FormNotice extends Div {

    private final Inputs inputs;
    private @Nullable FaultLinks missing;
    private @Nullable Button passing;

    FormNotice(Inputs inputs) {
        this.inputs = inputs;
        addClassName("form-notice");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Tells where the draft stands when it is opened. */
    void greet(FormState<?> state) {
        if (state.leaving()) {
            put(false, new Paragraph(text("shell.form.leaving")));
        } else if (state.step() == FormState.Step.WAITING) {
            put(false, new Paragraph(text("shell.form.waiting")));
        } else if (state.step() == FormState.Step.RETURNED) {
            greetReturned(state);
        }
    }

    private void greetReturned(FormState<?> state) {
        var remarks = state.remarks();
        var who = state.reviewer() == null ? text("shell.form.reviewer") : state.reviewer();
        var links = new FaultLinks(inputs);
        links.show(remarks);
        var first = new Button(
                text("shell.form.returned.first"),
                click -> inputs.focus(remarks.getFirst().path()));
        first.setVisible(remarks.stream().anyMatch(remark -> !remark.path().isEmpty()));
        put(false, new Paragraph(text("shell.form.returned", who, remarks.size())), links, first);
    }

    void refuse(List<FormNote> faults) {
        var links = new FaultLinks(inputs);
        links.show(faults);
        put(true, new Paragraph(text("shell.form.faults", faults.size())), links);
        missing = links;
    }

    /** After a refusal the list shrinks as fields are filled, and leaves with the last. */
    void update(List<FormNote> faults) {
        if (missing != null) {
            missing.show(faults);
            setVisible(!faults.isEmpty());
            getElement().removeAttribute("role");
            getChildren()
                    .findFirst()
                    .map(Paragraph.class::cast)
                    .ifPresent(line -> line.setText(text("shell.form.faults", faults.size())));
        }
    }

    void stale(Runnable merge) {
        put(true, new Paragraph(text("shell.form.stale")), new Button(text("shell.form.merge"), click -> merge.run()));
    }

    /** The draft was brought up to date; says what came over without question. */
    void merged(List<FormMerge.Taken> taken) {
        put(true, new Paragraph(text("shell.form.merged")));
        if (!taken.isEmpty()) {
            add(new Paragraph(text("shell.merge.taken")), MergeDialog.list(taken));
        }
    }

    /** @param undo offered until something else is written: it would be lost with it */
    void filled(FormBody.Filling<?> filling, Runnable undo) {
        var labels = filling.taken().stream()
                .map(path -> inputs.line(new FormNote(path, "")))
                .distinct()
                .collect(Collectors.joining(", "));
        var left = new ArrayList<>(filling.notes());
        filling.unread().forEach((path, text) -> left.add(new FormNote(path, text)));
        put(true, new Paragraph(text("shell.fill.taken", filling.taken().size(), labels)));
        if (!left.isEmpty()) {
            var links = new FaultLinks(inputs);
            links.show(left);
            add(new Paragraph(text("shell.fill.unread", left.size())), links);
        }
        passing = new Button(text("shell.fill.undo"), click -> undo.run());
        add(passing);
    }

    /** Something was written since. */
    void settle() {
        Optional.ofNullable(passing).ifPresent(this::remove);
        passing = null;
    }

    void say(String sentence) {
        put(true, new Paragraph(sentence));
    }

    private void put(boolean answer, Component... content) {
        removeAll();
        missing = null;
        add(content);
        setVisible(true);
        if (answer) {
            getElement().setAttribute("role", "alert");
            getElement().callJsFunction("focus");
            getElement().callJsFunction("scrollIntoView");
        }
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
