package org.greenregistry.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Absent lists read as empty ones, so that readers meet no null where there is nothing to decide. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
