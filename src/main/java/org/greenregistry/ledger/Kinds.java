package org.greenregistry.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return find(name).orElseThrow(() -> new IllegalArgumentException("no such kind of record: " + name));
    }

    Optional<RecordKind<?>> find(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    @SuppressWarnings("unchecked")
    <C extends Record> RecordKind<C> of(Class<C> content) {
        return (RecordKind<C>) kinds.values().stream()
                .filter(kind -> kind.contentType() == content)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of record has " + content));
    }
}
