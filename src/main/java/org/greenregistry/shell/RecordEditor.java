package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.RecordValues;

/** The fields of an item, as its components have them. */
public class RecordEditor<T extends Record & Identified> implements ItemEditor<T> {

    private final RecordFields<T> fields;

    public RecordEditor(FormPart part, T item, FieldMakers makers) {
        fields = new RecordFields<>(part, item, makers);
    }

    protected final RecordFields<T> parts() {
        return fields;
    }

    @Override
    public List<Component> fields() {
        return fields.fields();
    }

    @Override
    public T value() {
        return fields.value();
    }

    /** The first text of the item. */
    @Override
    public String title() {
        var item = value();
        return RecordValues.values(item)
                .filter(found -> !found.equals(item.id()))
                .flatMap(found -> switch (found) {
                    case String text -> Stream.of(text);
                    case LocalizedText text -> Stream.of(text.in(Lang.current()));
                    default -> Stream.<String>empty();
                })
                .findFirst()
                .orElse("");
    }
}
