package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One field of a form: where it stands in the content, what it holds, and what is said about it. */
public abstract sealed class Input<V> permits ChoiceInput, SeveralInput, TextInput {

    private final String path;
    private final Component field;
    private final HasValidation validation;
    private final HasValue<?, ?> marked;
    private final boolean always;
    private final Span hint = new Span();
    private final Span remark = new Span();
    private final Div below = new Div(hint, remark);

    <F extends Component & InputField<?, ?> & HasValidationProperties> Input(String path, F field) {
        this.path = path;
        this.field = field;
        this.validation = field;
        this.marked = field;
        this.always = field.isRequiredIndicatorVisible();
        hint.addClassName("input-hint");
        remark.addClassName("input-remark");
        remark.setVisible(false);
        // Rules stand on the content; the field itself decides nothing.
        field.setManualValidation(true);
        ((HasHelper) field).setHelperComponent(below);
    }

    public String path() {
        return path;
    }

    public Component field() {
        return field;
    }

    String label() {
        return ((HasLabel) field).getLabel();
    }

    /** Absent if nothing was typed, or nothing that could be read. */
    public abstract @Nullable V value();

    public abstract Input<V> show(@Nullable V value);

    /** Runs after each change, by hand or not. */
    public abstract void onChange(Runnable act);

    abstract boolean isEmpty();

    abstract void setReadOnly(boolean readOnly);

    /** Text from which no value could be read. */
    Optional<String> raw() {
        return Optional.empty();
    }

    void showRaw(String text) {}

    /** One quiet line beneath the field. */
    public void hint(String text) {
        hint.setText(text);
    }

    /** Marks what is asked for at the moment; what the record's own rules ask for stays marked. */
    void require(boolean asked) {
        marked.setRequiredIndicatorVisible(always || asked);
    }

    /** Puts {@code aside} beneath. */
    public void annotate(Component aside) {
        below.add(aside);
    }

    void remark(String text) {
        remark.setText(text);
        remark.setVisible(true);
    }

    void error(@Nullable String sentence) {
        validation.setErrorMessage(sentence);
        validation.setInvalid(sentence != null);
    }

    void focus() {
        field.getElement().callJsFunction("focus");
    }
}
