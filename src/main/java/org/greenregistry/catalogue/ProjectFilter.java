package org.greenregistry.catalogue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which projects. Within a facet any value matches, between facets all must.
 *
 * @param text words every hit must have, typed with or without marks; empty for any
 * @param chosen values by facet, as in the index; a facet without values does not narrow
 * @param samples whether projects made up for demonstration are among them; by default they are in no list or total
 * @param asOf the instant whose book is asked, absent for now
 */
public record ProjectFilter(
        String text,
        Map<Facet, Set<String>> chosen,
        boolean samples,
        @Nullable Instant asOf) {

    public static final ProjectFilter ALL = new ProjectFilter("", Map.of(), false, null);

    public ProjectFilter {
        var kept = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(kept);
        text = text.strip();
    }

    public ProjectFilter withText(String words) {
        return new ProjectFilter(words, chosen, samples, asOf);
    }

    public ProjectFilter with(Facet facet, Set<String> values) {
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new ProjectFilter(text, changed, samples, asOf);
    }

    public ProjectFilter without(Facet facet) {
        return with(facet, Set.of());
    }

    public ProjectFilter withSamples(boolean counted) {
        return new ProjectFilter(text, chosen, counted, asOf);
    }

    public ProjectFilter asOf(@Nullable Instant instant) {
        return new ProjectFilter(text, chosen, samples, instant);
    }

    public Set<String> values(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean isEmpty() {
        return text.isEmpty() && chosen.isEmpty();
    }
}
