package org.greenregistry.cooperation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a kind. Within a facet any value matches, between facets all must.
 *
 * @param text words every hit must have, typed with or without marks; empty for any
 * @param chosen values by parameter of the facet
 * @param about ids of records, of which they name one; empty for any
 * @param asOf the instant whose book is asked; absent for now
 * @param when absent for all days
 */
public record CooperationQuery(
        String text,
        Map<String, Set<String>> chosen,
        Set<UUID> about,
        @Nullable Instant asOf,
        @Nullable When when) {

    public static final CooperationQuery ALL = new CooperationQuery("", Map.of(), Set.of(), null, null);

    public CooperationQuery {
        var kept = new HashMap<String, Set<String>>();
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(kept);
        about = Set.copyOf(about);
        text = text.strip();
    }

    /** Of all days. */
    public CooperationQuery(String text, Map<String, Set<String>> chosen, Set<UUID> about, @Nullable Instant asOf) {
        this(text, chosen, about, asOf, null);
    }

    public static CooperationQuery of(When when) {
        return new CooperationQuery("", Map.of(), Set.of(), null, when);
    }

    public static CooperationQuery about(Set<UUID> records) {
        return new CooperationQuery("", Map.of(), records, null, null);
    }

    public CooperationQuery without(String facet) {
        var others = new HashMap<>(chosen);
        others.remove(facet);
        return new CooperationQuery(text, others, about, asOf, when);
    }

    public CooperationQuery with(String facet, Set<String> values) {
        var others = new HashMap<>(chosen);
        others.put(facet, values);
        return new CooperationQuery(text, others, about, asOf, when);
    }

    public CooperationQuery at(@Nullable Instant then) {
        return new CooperationQuery(text, chosen, about, then, when);
    }
}
