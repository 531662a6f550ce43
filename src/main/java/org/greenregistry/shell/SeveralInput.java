package org.greenregistry.shell;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of which several values are chosen; they stand in the order of the choice offered. */
final class SeveralInput<V> extends Input<List<V>> {

    private final MultiSelectComboBox<V> choice;
    private final List<V> offered;

    SeveralInput(String path, MultiSelectComboBox<V> field, List<V> offered, Inputs inputs) {
        super(path, field);
        this.choice = field;
        this.offered = offered;
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                inputs.changed(null);
            }
        });
    }

    @Override
    public List<V> value() {
        return offered.stream().filter(choice.getValue()::contains).toList();
    }

    @Override
    public SeveralInput<V> show(@Nullable List<V> values) {
        choice.setValue(values == null ? new LinkedHashSet<>() : new LinkedHashSet<>(values));
        return this;
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
