package org.greenregistry.ledger;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two contents.
 *
 * @param path components joined by dots, an item of a list by its id in brackets: {@code parties[a1].name}
 * @param label translation key of the field, {@code project.parties.name}
 * @param before canonical scalar text; absent if the value is new
 * @param after absent if the value is gone
 */
public record Change(
        String path,
        String label,
        @Nullable String before,
        @Nullable String after) {

    private static final Pattern ITEM = Pattern.compile("\\[[^]]*]");

    /** {@code path} without item ids: which field of the content record it is. */
    public static String fieldOf(String path) {
        return ITEM.matcher(path).replaceAll("");
    }
}
