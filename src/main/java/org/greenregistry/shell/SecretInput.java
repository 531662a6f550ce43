package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/**
 * A restricted value. It arrives masked and goes back so unless somebody asks to see it, which is recorded, or writes
 * another one; a mask itself cannot be edited.
 */
public final class SecretInput {

    private final Inputs inputs;
    private final Input<String> input;
    private final Button reveal;
    private final Button replace;
    private final Div whole;

    SecretInput(Inputs inputs, Input<String> input) {
        this.inputs = inputs;
        this.input = input;
        this.reveal = new Button(Wording.text(Lang.current(), "shell.secret.show"), click -> reveal());
        this.replace = new Button(Wording.text(Lang.current(), "shell.secret.replace"), click -> replace());
        var buttons = new Div(reveal, replace);
        buttons.addClassName("secret-buttons");
        this.whole = new Div(input.field(), buttons);
        whole.addClassName("secret");
    }

    public Component field() {
        return whole;
    }

    public @Nullable String value() {
        return input.value();
    }

    public SecretInput show(@Nullable String value) {
        input.show(value);
        mark(value != null && isMask(value));
        return this;
    }

    private void reveal() {
        input.show(inputs.reveal(input.path()));
        mark(false);
        input.focus();
    }

    private void replace() {
        input.show("");
        mark(false);
        inputs.changed(null);
        input.focus();
    }

    private void mark(boolean masked) {
        input.setReadOnly(masked || inputs.isReadOnly());
        reveal.setVisible(masked);
        replace.setVisible(masked && !inputs.isReadOnly());
        input.hint(masked ? Wording.text(Lang.current(), "shell.secret.recorded") : "");
    }

    private static boolean isMask(String value) {
        return value.startsWith("••••••");
    }
}
