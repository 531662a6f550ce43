package org.greenregistry.ledger;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads components of content records, which may be nested where only their module sees them. */
final class Components {

    private Components() {}

    static @Nullable Object valueOf(@Nullable Object content, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(content);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
