package org.greenregistry.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.dossier.Contradiction;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Site;
import org.greenregistry.dossier.VsicCode;
import org.greenregistry.ledger.IndexIngredient;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.place.KnownBorders;
import org.greenregistry.place.KnownParks;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes a version's document. Values of places and what a category counts as today are looked up here and never stored
 * in content: a succession re-indexes.
 */
@Component
class ProjectIndex implements TypeBinder, IndexIngredient {

    /** To be raised whenever documents are made, or their words read, differently in a way their fields do not show. */
    private static final String MAKING = "project 10";

    private final ProjectKind kind;
    private final Gazetteer places = Gazetteer.book();
    private final CodeLists codes;
    private final KnownBorders borders;
    private final KnownParks parks;
    private final Clock clock;
    private final ZoneId zone;

    ProjectIndex(ProjectKind kind, CodeLists codes, KnownBorders borders, KnownParks parks, Clock clock, ZoneId zone) {
        this.kind = kind;
        this.codes = codes;
        this.borders = borders;
        this.parks = parks;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        var schema = new IndexSchema(context.indexSchemaElement());
        context.bridge(
                ProjectState.class,
                new ProjectDocument(
                        schema,
                        kind,
                        new ProjectFacets(schema, this::currentCategory),
                        new ProjectSite(schema, parks, this::currentUnit),
                        this::section,
                        this::placeOf));
    }

    private FactsPlace placeOf(ProjectContent content) {
        var written = content.site().unit();
        return new FactsPlace(
                Optional.ofNullable(content.category())
                        .map(this::currentCategory)
                        .orElse(null),
                section(content),
                written == null ? null : currentUnit(written),
                Optional.ofNullable(written)
                        .flatMap(places::formerDistrict)
                        .map(AdminUnit::uid)
                        .orElse(null),
                kind.agencies(content),
                contradictions(content.site()));
    }

    /** A commune that has ended, with more than one after it; a point outside the commune of today. */
    private Set<Contradiction> contradictions(Site site) {
        var written = site.unit();
        if (written == null) {
            return Set.of();
        }
        var point = site.place();
        var today = today();
        return places.successor(written, today)
                .map(unit -> point != null && borders.isOutside(point, unit.uid(), today)
                        ? Set.of(Contradiction.SITE_OUTSIDE_UNIT)
                        : Set.<Contradiction>of())
                .orElse(Set.of(Contradiction.UNIT_WITHOUT_SUCCESSOR));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** Today's unit where succession is plain; otherwise the one the document names. */
    private String currentUnit(String written) {
        return places.successor(written, today()).map(AdminUnit::uid).orElse(written);
    }

    private String currentCategory(String written) {
        return codes.current(ReferenceList.CATEGORY, written);
    }

    /** As the record says, or by its main activity. */
    private @Nullable String section(ProjectContent content) {
        if (content.section() != null) {
            return content.section();
        }
        return content.activities().stream()
                .filter(VsicCode::main)
                .flatMap(activity -> Stream.ofNullable(activity.code()))
                .findFirst()
                .flatMap(codes::division)
                .map(Code::group)
                .orElse(null);
    }

    @Override
    public String fingerprint() {
        return MAKING + " schema " + kind.schema() + " places " + places.fingerprint() + " categories "
                + codes.fingerprint(ReferenceList.CATEGORY) + " borders " + borders.fingerprint() + " parks "
                + parks.fingerprint();
    }
}
