package org.greenregistry.catalogue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.greenregistry.project.ProjectFields;

/**
 * A value a content may be silent about, and what filters ask of it.
 *
 * @param path where the form has it
 * @param field of the index that holds it
 * @param asks whether a filter leaves out what does not say it
 * @param without the same filter, not asking
 */
record Lack(String path, String field, Predicate<ProjectFilter> asks, UnaryOperator<ProjectFilter> without) {

    /** Not those every project has a value of, said or not: phase, stage, evidence, whether an investor is sought. */
    private static final Map<Facet, String> PATHS = new EnumMap<>(Map.ofEntries(
            Map.entry(Facet.CATEGORY, "category"),
            Map.entry(Facet.SECTION, "section"),
            Map.entry(Facet.UNIT, "site.unit"),
            Map.entry(Facet.DISTRICT, "site.unit"),
            Map.entry(Facet.PARK, "site.park"),
            Map.entry(Facet.COUNTRY, "parties"),
            Map.entry(Facet.OWNER, "parties"),
            Map.entry(Facet.TAXONOMY, "claims"),
            Map.entry(Facet.CERTIFICATE, "claims"),
            Map.entry(Facet.GREEN_DEAL, "frame.greenDeal"),
            Map.entry(Facet.EU_OBJECTIVE, "frame.euObjectives"),
            Map.entry(Facet.SDG, "frame.goals"),
            Map.entry(Facet.CBAM, "frame.cbam"),
            Map.entry(Facet.REGIME, "regime"),
            Map.entry(Facet.TECHNOLOGY, "digital.technologies")));

    /** All there are, for the level of the current actor. */
    static List<Lack> all() {
        return Stream.concat(
                        Arrays.stream(Facet.values()).filter(PATHS::containsKey).map(Lack::of),
                        Stream.of(
                                new Lack(
                                        "capital",
                                        ProjectFields.CAPITAL_CURRENCY,
                                        filter -> !filter.capital().unstated(),
                                        ProjectFilter::withoutCapital),
                                new Lack(
                                        "site.area",
                                        ProjectFields.LAND,
                                        filter -> !filter.land().isAny(),
                                        filter -> filter.withLand(Between.any())),
                                new Lack(
                                        "jobs.planned",
                                        ProjectFields.JOBS,
                                        filter -> !filter.jobs().isAny(),
                                        filter -> filter.withJobs(Between.any())),
                                new Lack(
                                        "site.point",
                                        ProjectFields.LOCATION,
                                        filter -> filter.box() != null,
                                        filter -> filter.within(null))))
                .toList();
    }

    private static Lack of(Facet facet) {
        return new Lack(
                String.valueOf(PATHS.get(facet)),
                facet.field(),
                filter -> filter.chosen().containsKey(facet),
                filter -> filter.without(facet));
    }
}
