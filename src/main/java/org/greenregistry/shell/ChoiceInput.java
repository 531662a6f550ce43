package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field whose values are chosen, not typed. */
final class ChoiceInput<V> extends Input<V> {

    private final HasValue<?, V> choice;
    private final Span unreadLine = new Span();
    private @Nullable String unread;

    <F extends Component & InputField<?, V> & HasValidationProperties> ChoiceInput(
            String path, F field, Inputs inputs) {
        super(path, field);
        this.choice = field;
        choice.addValueChangeListener(change -> forget());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                inputs.changed(null);
            }
        });
    }

    @Override
    public @Nullable V value() {
        return choice.isEmpty() && !(choice.getValue() instanceof Boolean) ? null : choice.getValue();
    }

    @Override
    public ChoiceInput<V> show(@Nullable V value) {
        if (value == null) {
            choice.clear();
        } else {
            choice.setValue(value);
        }
        return this;
    }

    /** Kept, and shown beneath, until something is chosen. */
    @Override
    void showRaw(String text) {
        unread = text;
        unreadLine.setText(Wording.text(Lang.current(), "shell.choice.unread", text));
        unreadLine.addClassName("input-remark");
        annotate(unreadLine);
    }

    @Override
    Optional<String> raw() {
        return isEmpty() ? Optional.ofNullable(unread) : Optional.empty();
    }

    private void forget() {
        unread = null;
        unreadLine.getElement().removeFromParent();
    }

    @Override
    public void onChange(Runnable act) {
        choice.addValueChangeListener(change -> act.run());
    }

    @Override
    boolean isEmpty() {
        return choice.isEmpty();
    }

    @Override
    void setReadOnly(boolean readOnly) {
        choice.setReadOnly(readOnly);
    }
}
