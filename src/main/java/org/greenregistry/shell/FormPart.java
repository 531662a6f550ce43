package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.StoredFile;

/**
 * Makes the fields of one record of a form's content. Label, path and the mark of what is required follow from the name
 * of the record's component.
 */
public final class FormPart {

    private static final Typed<String> PLAIN = new Typed<>(Optional::of, Function.identity(), "shell.required");

    private final Inputs inputs;
    private final String path;
    private final String key;
    private final Class<? extends Record> type;
    private final boolean asked;

    /** @param asked whether one of its components must be there, whichever */
    private FormPart(Inputs inputs, String path, String key, Class<? extends Record> type, boolean asked) {
        this.asked = asked;
        this.inputs = inputs;
        this.path = path;
        this.key = key;
        this.type = type;
    }

    /** @param key first part of the labels' translation keys, such as {@code project} */
    public static FormPart root(Inputs inputs, String key, Class<? extends Record> type) {
        return new FormPart(inputs, "", key, type, false);
    }

    /** The record in {@code component}. */
    public FormPart part(String component, Class<? extends Record> record) {
        return new FormPart(inputs, path(component), key(component), record, Requirement.on(type, component));
    }

    /** An item of {@code list}, for forms that show a list otherwise than one item below the other. */
    public FormPart item(String list, String id, Class<? extends Record> record) {
        return new FormPart(inputs, path(list) + "[" + id + "]", key(list), record, false);
    }

    Inputs inputs() {
        return inputs;
    }

    /** Tells that something beside a field of this part changed, so that it is saved. */
    public void changed() {
        inputs.changed(null);
    }

    public boolean isReadOnly() {
        return inputs.isReadOnly();
    }

    String path() {
        return path;
    }

    String path(String component) {
        return path.isEmpty() ? component : path + "." + component;
    }

    String key(String component) {
        return key + "." + component;
    }

    public Input<String> text(String component) {
        return typed(component, PLAIN);
    }

    public <V> Input<V> typed(String component, Typed<V> typed) {
        return added(component, new TextInput<>(path(component), marked(new TextField(), component), typed, inputs));
    }

    public Input<String> area(String component) {
        return area(component, PLAIN);
    }

    /** What takes several lines to type. */
    public <V> Input<V> area(String component, Typed<V> typed) {
        var field = marked(new TextArea(), component);
        field.setMinRows(3);
        return added(component, new TextInput<>(path(component), field, typed, inputs));
    }

    /** Text that arrives masked, see {@link SecretInput}. */
    public SecretInput secret(String component) {
        return new SecretInput(inputs, text(component));
    }

    /** One of a known list; typing finds it with or without marks. */
    public <V> Input<V> choice(String component, List<V> values, Function<V, String> label) {
        return search(
                component,
                (typed, limit) -> values.stream()
                        .filter(value -> Folded.of(label.apply(value)).contains(Folded.of(typed.strip())))
                        .limit(limit)
                        .toList(),
                label);
    }

    /** One of many, found by what is typed. */
    public <V> Input<V> search(String component, Finder<V> finder, Function<V, String> label) {
        var field = marked(new ComboBox<V>(), component);
        field.setItemLabelGenerator(label::apply);
        field.setClearButtonVisible(!inputs.isReadOnly());
        field.setItems(query -> finder.find(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return added(component, new ChoiceInput<>(path(component), field, inputs));
    }

    /** Several of a few. */
    public <V> Input<List<V>> several(String component, List<V> values, Function<V, String> label) {
        var field = marked(new MultiSelectComboBox<V>(), component);
        field.setItems(values);
        field.setItemLabelGenerator(label::apply);
        field.setClearButtonVisible(!inputs.isReadOnly());
        return added(component, new SeveralInput<>(path(component), field, values, inputs));
    }

    /** One of a few, all in sight. */
    public <V> Input<V> radio(String component, List<V> values, Function<V, Component> label) {
        var field = marked(new RadioButtonGroup<V>(), component);
        field.setItems(values);
        field.setRenderer(new ComponentRenderer<>(label::apply));
        return added(component, new ChoiceInput<>(path(component), field, inputs));
    }

    /** One file, taken in as soon as it is chosen. */
    public Input<StoredFile> file(String component) {
        return added(
                component,
                new ChoiceInput<>(path(component), marked(new FileField(inputs.files()), component), inputs));
    }

    public Input<Boolean> tick(String component) {
        return added(component, new ChoiceInput<>(path(component), marked(new Checkbox(), component), inputs));
    }

    /** With its line of help, where the words have one. */
    private <V> Input<V> added(String component, Input<V> input) {
        Wording.find(Lang.current(), key(component) + ".help").ifPresent(input::hint);
        return inputs.add(input);
    }

    private <F extends Component & InputField<?, ?> & HasValidationProperties & HasSize> F marked(
            F field, String component) {
        field.setLabel(Wording.text(Lang.current(), key(component)));
        field.setRequiredIndicatorVisible(Requirement.on(type, component) || (asked && isFirst(component)));
        field.addClassName("field");
        return field;
    }

    /** The first one carries the mark of a whole, as it does its faults: see {@link Inputs#say}. */
    private boolean isFirst(String component) {
        return type.getRecordComponents()[0].getName().equals(component);
    }

    /** Finds at most {@code limit} values, best first. */
    @FunctionalInterface
    public interface Finder<V> {
        List<V> find(String typed, int limit);
    }
}
