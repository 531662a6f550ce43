package org.greenregistry.cooperation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.catalogue.Samples;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a kind. Within a facet any value matches, between facets all must.
 *
 * @param text words every hit must have, typed with or without marks; empty for any
 * @param chosen values by parameter of the facet
 * @param about ids of records, of which they name one; empty for any
 * @param asOf the instant whose book is asked; absent for now
 * @param when absent for all days
 * @param samples whether those are among them that are made up for demonstration
 */
public record CooperationQuery(
        String text,
        Map<String, Set<String>> chosen,
        Set<UUID> about,
        @Nullable Instant asOf,
        @Nullable When when,
        Samples samples) {

    public static final CooperationQuery ALL = new CooperationQuery("", Map.of(), Set.of(), null);

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

    /** Of all days, samples too. */
    public CooperationQuery(String text, Map<String, Set<String>> chosen, Set<UUID> about, @Nullable Instant asOf) {
        this(text, chosen, about, asOf, null, Samples.INCLUDE);
    }

    public static CooperationQuery about(Set<UUID> records) {
        return new CooperationQuery("", Map.of(), records, null);
    }

    public CooperationQuery without(String facet) {
        var others = new HashMap<>(chosen);
        others.remove(facet);
        return new CooperationQuery(text, others, about, asOf, when, samples);
    }

    public CooperationQuery with(String facet, Set<String> values) {
        var others = new HashMap<>(chosen);
        others.put(facet, values);
        return new CooperationQuery(text, others, about, asOf, when, samples);
    }

    public CooperationQuery at(@Nullable Instant then) {
        return new CooperationQuery(text, chosen, about, then, when, samples);
    }

    public CooperationQuery when(@Nullable When days) {
        return new CooperationQuery(text, chosen, about, asOf, days, samples);
    }

    public CooperationQuery withSamples(Samples wanted) {
        return new CooperationQuery(text, chosen, about, asOf, when, wanted);
    }
}
