package org.greenregistry.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;

/** Head of a form: what is written, whether it is saved, and handing it in. */
class FormTop extends Header {

    private final H1 title = new H1();
    private final Span status = new Span();
    private final Button reload = new Button(text("shell.form.reload"));
    private final Button submit;
    private final Button recall = new Button(text("shell.form.recall"));
    private final Div actions = new Div();
    private final Formats formats;
    private Instant savedAt;
    private Runnable again = () -> {};

    FormTop(FormState<?> state, FormManner manner, Formats formats) {
        this.submit = new Button(text(manner.submitKey()));
        this.formats = formats;
        this.savedAt = state.savedAt();
        var waiting = state.step() == FormState.Step.WAITING;
        var code = new Span(Objects.requireNonNullElse(state.code(), text("shell.form.noCode")));
        code.addClassName("muted");
        var names = new Div(new Anchor(Lang.path(manner.home()), "‹ " + text(manner.homeKey())), title, code);
        names.addClassName("form-names");
        if (!state.editors().isEmpty()) {
            names.add(Tags.said(
                    "p", "form-editors small", text("shell.form.editors", String.join(", ", state.editors()))));
        }
        status.addClassName("form-status");
        status.getElement().setAttribute("role", "status");
        reload.setVisible(false);
        reload.addClickListener(click -> again.run());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClassName("form-submit");
        submit.setVisible(!waiting);
        recall.setVisible(waiting);
        actions.add(status, reload, recall, submit);
        actions.addClassName("form-actions");
        addClassName("form-top");
        add(names, actions);
        saved(savedAt);
    }

    /** Before the button that hands it in. */
    void offer(Anchor preview) {
        preview.setTarget(AnchorTarget.BLANK);
        preview.addClassName("button");
        actions.addComponentAtIndex(actions.indexOf(recall), preview);
    }

    void call(String name) {
        title.setText(name);
        // A long one is cut: the bar is one line high whatever it is called.
        title.setTitle(name);
    }

    void onSubmit(Runnable act) {
        submit.addClickListener(click -> act.run());
    }

    void onRecall(Runnable act) {
        recall.addClickListener(click -> act.run());
    }

    /** Said first, and taken back once it is saved: a fault in between leaves the truth. */
    void unsaved() {
        status.setText(text("shell.form.unsaved", formats.time(savedAt)));
        status.addClassName("alarm");
    }

    void saved(Instant at) {
        savedAt = at;
        status.setText(text("shell.form.saved", formats.time(at)));
        status.removeClassName("alarm");
        status.getElement().setAttribute("aria-live", "off");
    }

    /** @param open shows what is in the store instead of what is typed here */
    void refused(String sentence, Runnable open) {
        status.setText(sentence + " " + text("shell.form.unsaved", formats.time(savedAt)));
        status.addClassName("alarm");
        status.getElement().setAttribute("aria-live", "assertive");
        again = open;
        reload.setVisible(true);
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
