package org.greenregistry.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The kinds of record there are, by name. */
@Component
class Kinds {

    private final Map<String, RecordKind<?>> kinds;

    Kinds(List<RecordKind<?>> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(RecordKind::name, Function.identity()));
    }

    RecordKind<?> named(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no such kind of record: " + name);
        }
        return kind;
    }

    @SuppressWarnings("unchecked")
    <C extends Record> RecordKind<C> of(Class<C> content) {
        return (RecordKind<C>) kinds.values().stream()
                .filter(kind -> kind.contentType() == content)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of record has " + content));
    }
}
