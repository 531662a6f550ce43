package org.greenregistry.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** By what the valid projects are broken down. */
public enum Dimension {
    SECTION(Facet.SECTION, facts -> one(facts.section())),
    COUNTRY(Facet.COUNTRY, ProjectFacts::countries),
    OWNER(Facet.OWNER, ProjectFacts::owners),
    UNIT(Facet.UNIT, facts -> one(facts.unit())),
    DISTRICT(Facet.DISTRICT, facts -> one(facts.district())),
    PARK(Facet.PARK, facts -> one(facts.park())),
    CATEGORY(Facet.CATEGORY, facts -> one(facts.category())),
    TAXONOMY(Facet.TAXONOMY, ProjectFacts::groups),
    CERTIFICATE(Facet.CERTIFICATE, ProjectFacts::certificates);

    private final Facet facet;
    private final Function<ProjectFacts, List<String>> values;

    Dimension(Facet facet, Function<ProjectFacts, List<String>> values) {
        this.facet = facet;
        this.values = values;
    }

    private static List<String> one(@Nullable String value) {
        return Stream.ofNullable(value).toList();
    }

    public Facet facet() {
        return facet;
    }

    /** Of one project; several where it counts for each of them. */
    List<String> values(ProjectFacts facts) {
        return values.apply(facts);
    }

    /** As addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> parse(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
