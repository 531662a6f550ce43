package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which projects. Within a facet any value matches, between facets all must.
 *
 * @param text words every hit must have, typed with or without marks; empty for any
 * @param chosen values by facet, as in the index; a facet without values does not narrow
 * @param land hectares; projects that state none are left out once it narrows, as with the next two
 * @param jobs planned
 * @param stageOn first day of the present stage, or the first day its date may mean
 * @param box what lies in it on the map, exactly or by its park or commune; absent for everywhere
 * @param asOf the instant whose book is asked, absent for now
 */
public record ProjectFilter(
        String text,
        Map<Facet, Set<String>> chosen,
        CapitalRange capital,
        Between<BigDecimal> land,
        Between<Integer> jobs,
        Between<LocalDate> stageOn,
        @Nullable BoundingBox box,
        Samples samples,
        @Nullable Instant asOf) {

    public static final ProjectFilter ALL = new ProjectFilter(
            "", Map.of(), CapitalRange.ANY, Between.any(), Between.any(), Between.any(), null, Samples.EXCLUDE, null);

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
        return new ProjectFilter(words, chosen, capital, land, jobs, stageOn, box, samples, asOf);
    }

    public ProjectFilter with(Facet facet, Set<String> values) {
        var changed = new EnumMap<Facet, Set<String>>(Facet.class);
        changed.putAll(chosen);
        changed.put(facet, values);
        return new ProjectFilter(text, changed, capital, land, jobs, stageOn, box, samples, asOf);
    }

    public ProjectFilter without(Facet facet) {
        return with(facet, Set.of());
    }

    public ProjectFilter withCapital(CapitalRange range) {
        return new ProjectFilter(text, chosen, range, land, jobs, stageOn, box, samples, asOf);
    }

    /** Any amount, in the same currency. */
    public ProjectFilter withoutCapital() {
        return withCapital(new CapitalRange(Between.any(), capital.currency(), true));
    }

    public ProjectFilter withLand(Between<BigDecimal> hectares) {
        return new ProjectFilter(text, chosen, capital, hectares, jobs, stageOn, box, samples, asOf);
    }

    public ProjectFilter withJobs(Between<Integer> planned) {
        return new ProjectFilter(text, chosen, capital, land, planned, stageOn, box, samples, asOf);
    }

    public ProjectFilter withStageOn(Between<LocalDate> days) {
        return new ProjectFilter(text, chosen, capital, land, jobs, days, box, samples, asOf);
    }

    public ProjectFilter within(@Nullable BoundingBox part) {
        return new ProjectFilter(text, chosen, capital, land, jobs, stageOn, part, samples, asOf);
    }

    public ProjectFilter withSamples(Samples wanted) {
        return new ProjectFilter(text, chosen, capital, land, jobs, stageOn, box, wanted, asOf);
    }

    public ProjectFilter asOf(@Nullable Instant instant) {
        return new ProjectFilter(text, chosen, capital, land, jobs, stageOn, box, samples, instant);
    }

    public Set<String> values(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** Whether it describes the whole book of its instant, apart from samples. */
    public boolean isEmpty() {
        return text.isEmpty()
                && chosen.isEmpty()
                && capital.isAny()
                && land.isAny()
                && jobs.isAny()
                && stageOn.isAny()
                && box == null;
    }
}
