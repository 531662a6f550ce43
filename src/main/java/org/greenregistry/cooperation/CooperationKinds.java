package org.greenregistry.cooperation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kinds of record of this module, in the order people read them. */
@Component
public class CooperationKinds {

    private final List<CooperationKind<?>> kinds;

    CooperationKinds(List<CooperationKind<?>> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    public List<CooperationKind<?>> all() {
        return kinds;
    }

    public Optional<CooperationKind<?>> named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** @param folder address of a list, without language */
    public Optional<CooperationKind<?>> in(String folder) {
        return kinds.stream().filter(kind -> kind.folder().equals(folder)).findFirst();
    }

    /** Which kind has that content. */
    @SuppressWarnings("unchecked")
    public <C extends Record> CooperationKind<C> of(Class<C> content) {
        return (CooperationKind<C>) kinds.stream()
                .filter(kind -> kind.contentType() == content)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of cooperation has " + content));
    }
}
