package org.greenregistry.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fills the empty fields beside a choice with what is known of it. What people typed stays; what was filled goes with
 * the choice it came from.
 */
final class KnownSiblings {

    private final FormPart part;
    private final Function<String, Optional<Input<?>>> fields;
    private final Function<Object, Map<String, Object>> siblings;
    private final Map<String, Object> filled = new HashMap<>();

    /** @param fields of the record the choice is part of, by component */
    KnownSiblings(
            FormPart part,
            Function<String, Optional<Input<?>>> fields,
            Function<Object, Map<String, Object>> siblings) {
        this.part = part;
        this.fields = fields;
        this.siblings = siblings;
    }

    void of(Input<?> choice) {
        choice.onChange(() -> {
            var before = Map.copyOf(filled);
            clear();
            var chosen = choice.value();
            if (chosen != null) {
                siblings.apply(chosen).forEach(this::fill);
            }
            // The choice itself was saved before anybody was told of it.
            if (!filled.equals(before)) {
                part.changed();
            }
        });
    }

    private void clear() {
        filled.forEach((component, value) -> fields.apply(component)
                .filter(field -> value.equals(field.value()))
                .ifPresent(field -> field.show(null)));
        filled.clear();
    }

    @SuppressWarnings("unchecked")
    private void fill(String component, Object value) {
        fields.apply(component).filter(Input::isEmpty).ifPresent(field -> {
            ((Input<Object>) field).show(value);
            filled.put(component, value);
        });
    }
}
