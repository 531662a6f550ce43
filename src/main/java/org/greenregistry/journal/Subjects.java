package org.greenregistry.journal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offered by modules whose things the journal speaks of, so that pages can name and link them. */
public interface Subjects {

    /** Those of {@code ids} this module knows. */
    Map<UUID, Subject> named(Collection<UUID> ids);

    /**
     * @param name such as a record's code
     * @param path where it is shown, without language
     */
    record Subject(String name, @Nullable String path) {}
}
