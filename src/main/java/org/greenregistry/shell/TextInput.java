package org.greenregistry.shell;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field that is typed into. What cannot be read is kept as typed, and said once the person goes on. */
final class TextInput<V> extends Input<V> {

    /** Milliseconds without a key until what was typed is sent. */
    private static final int PAUSE = 400;

    private final HasValue<?, String> text;
    private final Typed<V> typed;

    <F extends TextFieldBase<F, String>> TextInput(String path, F field, Typed<V> typed, Inputs inputs) {
        super(path, field);
        this.text = field;
        this.typed = typed;
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                inputs.changed(this);
            }
        });
        // Leaving the field sends what the pause still holds back.
        field.addBlurListener(left -> inputs.settled());
    }

    @Override
    public @Nullable V value() {
        return isEmpty() ? null : typed.read().apply(text()).orElse(null);
    }

    @Override
    public TextInput<V> show(@Nullable V value) {
        text.setValue(value == null ? "" : typed.write().apply(value));
        return this;
    }

    @Override
    public void onChange(Runnable act) {
        text.addValueChangeListener(change -> act.run());
    }

    @Override
    Optional<String> raw() {
        return !isEmpty() && value() == null ? Optional.of(text.getValue()) : Optional.empty();
    }

    @Override
    void showRaw(String unread) {
        text.setValue(unread);
    }

    /** The field's own sentence says how to write it; that of the rules cannot know. */
    @Override
    void error(@Nullable String sentence) {
        super.error(
                sentence != null && raw().isPresent() ? Wording.text(Lang.current(), typed.unreadable()) : sentence);
    }

    @Override
    boolean isEmpty() {
        return text().isEmpty();
    }

    @Override
    void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
    }

    private String text() {
        return text.getValue().strip();
    }
}
