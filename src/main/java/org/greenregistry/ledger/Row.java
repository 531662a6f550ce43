package org.greenregistry.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a table says of one record.
 *
 * @param code of the record; absent if it is to be a new one
 * @param base number of the version the row was written on; absent if nobody knows, then the newest
 * @param values by path as in {@link Change}; an item of a list also by its place from 1, {@code parties#2.name}, which
 *     is a new item where the list ends before. JSON's null erases; what has no path here stays
 * @param raw text by path of cells that could not be read
 * @param choices by path of each {@link Conflict}
 */
public record Row(
        @Nullable String code,
        @Nullable Integer base,
        Map<String, JsonNode> values,
        Map<String, String> raw,
        Map<String, Conflict.Side> choices) {

    public Row withChoices(Map<String, Conflict.Side> made) {
        return new Row(code, base, values, raw, made);
    }
}
