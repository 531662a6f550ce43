package org.greenregistry.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.dossier.Stage;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** By what the valid projects are broken down. */
public enum Dimension {
    /** Of all projects, in the order of a project's life: the funnel. */
    STAGE(Facet.STAGE),
    SECTION(Facet.SECTION),
    COUNTRY(Facet.COUNTRY),
    OWNER(Facet.OWNER),
    UNIT(Facet.UNIT),
    DISTRICT(Facet.DISTRICT),
    PARK(Facet.PARK),
    CATEGORY(Facet.CATEGORY),
    TAXONOMY(Facet.TAXONOMY),
    CERTIFICATE(Facet.CERTIFICATE);

    private final Facet facet;

    Dimension(Facet facet) {
        this.facet = facet;
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    public Facet facet() {
        return facet;
    }

    /** Whether it tells the valid projects apart, or all. */
    public boolean isOfValid() {
        return this != STAGE;
    }

    Comparator<Breakdown.Line> order() {
        return this == STAGE
                ? Comparator.comparing(line -> Stage.valueOf(line.value()))
                : Comparator.comparing(Breakdown.Line::projects).reversed().thenComparing(Breakdown.Line::value);
    }

    /** Of one project on {@code day}; several where it counts for each of them. */
    List<String> values(ProjectFacts facts, LocalDate day) {
        return switch (this) {
            case STAGE -> {
                var stage = facts.stageOn(day);
                yield one(stage == null ? null : stage.name());
            }
            case SECTION -> one(facts.section());
            case COUNTRY -> facts.countries();
            case OWNER -> facts.owners();
            case UNIT -> one(facts.unit());
            case DISTRICT -> one(facts.district());
            case PARK -> one(facts.park());
            case CATEGORY -> one(facts.category());
            case TAXONOMY -> facts.groups();
            case CERTIFICATE -> facts.certificates();
        };
    }

    /** As addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dimension> parse(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
