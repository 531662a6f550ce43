package org.greenregistry.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What both sides changed differently since the base; it is taken whole from one side.
 *
 * @param path of a field, as in {@link Change}; or of an item of a list that one side removed and the other changed
 * @param fields the field itself, or those of the item that differ
 */
public record Conflict(String path, List<Field> fields) {
    /** Whose value is taken. */
    public enum Side {
        MINE,
        THEIRS
    }

    /**
     * One field three times, as canonical scalar text.
     *
     * @param label translation key of the field
     */
    public record Field(
            String path,
            String label,
            @Nullable String base,
            @Nullable String theirs,
            @Nullable String mine) {}
}
