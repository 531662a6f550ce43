package org.greenregistry.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
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
 * @param having what figures count; all must hold
 * @param asOf the instant whose book is asked, absent for now
 */
@RecordBuilder
@RecordBuilder.Options(inheritComponentAnnotations = false, enableWither = false, enableGetters = false)
public record ProjectFilter(
        String text,
        Map<Facet, Set<String>> chosen,
        CapitalRange capital,
        Between<BigDecimal> land,
        Between<Integer> jobs,
        Between<LocalDate> stageOn,
        @Nullable BoundingBox box,
        Set<Condition> having,
        Samples samples,
        @Nullable Instant asOf) {

    public static final ProjectFilter ALL = new ProjectFilter(
            "",
            Map.of(),
            CapitalRange.ANY,
            Between.any(),
            Between.any(),
            Between.any(),
            null,
            Set.of(),
            Samples.EXCLUDE,
            null);

    public ProjectFilter {
        var kept = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(kept);
        having = Set.copyOf(having);
        text = text.strip();
    }

    public ProjectFilter withText(String words) {
        return changed().text(words).build();
    }

    public ProjectFilter with(Facet facet, Set<String> values) {
        var others = new EnumMap<Facet, Set<String>>(Facet.class);
        others.putAll(chosen);
        others.put(facet, values);
        return changed().chosen(others).build();
    }

    public ProjectFilter without(Facet facet) {
        return with(facet, Set.of());
    }

    public ProjectFilter withCapital(CapitalRange range) {
        return changed().capital(range).build();
    }

    /** Any amount, in the same currency. */
    public ProjectFilter withoutCapital() {
        return withCapital(new CapitalRange(Between.any(), capital.currency(), true));
    }

    public ProjectFilter withLand(Between<BigDecimal> hectares) {
        return changed().land(hectares).build();
    }

    public ProjectFilter withJobs(Between<Integer> planned) {
        return changed().jobs(planned).build();
    }

    public ProjectFilter withStageOn(Between<LocalDate> days) {
        return changed().stageOn(days).build();
    }

    public ProjectFilter within(@Nullable BoundingBox part) {
        return changed().box(part).build();
    }

    public ProjectFilter having(Set<Condition> conditions) {
        return changed().having(conditions).build();
    }

    /** And this, too. */
    public ProjectFilter having(Condition condition) {
        var more = new LinkedHashSet<>(having);
        more.add(condition);
        return having(more);
    }

    public ProjectFilter without(Condition condition) {
        var rest = new LinkedHashSet<>(having);
        rest.remove(condition);
        return having(rest);
    }

    public ProjectFilter withSamples(Samples wanted) {
        return changed().samples(wanted).build();
    }

    public ProjectFilter asOf(@Nullable Instant instant) {
        return changed().asOf(instant).build();
    }

    private ProjectFilterBuilder changed() {
        return ProjectFilterBuilder.builder(this);
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
                && box == null
                && having.isEmpty();
    }
}
