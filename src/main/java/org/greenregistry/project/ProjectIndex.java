package org.greenregistry.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.greenregistry.ledger.IndexIngredient;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Gazetteer;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.springframework.stereotype.Component;

/**
 * Makes a version's document. Values of places and what a category counts as today are looked up here and never stored
 * in content: a succession re-indexes.
 */
@Component
class ProjectIndex implements TypeBinder, IndexIngredient {

    /** To be raised whenever documents are made differently in a way their fields do not show. */
    private static final String MAKING = "project 2";

    private final ProjectKind kind;
    private final Gazetteer places = Gazetteer.book();
    private final CodeLists codes;
    private final Clock clock;
    private final ZoneId zone;

    ProjectIndex(ProjectKind kind, CodeLists codes, Clock clock, ZoneId zone) {
        this.kind = kind;
        this.codes = codes;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(
                ProjectVersion.class,
                new ProjectDocument(context.indexSchemaElement(), kind, this::currentUnit, this::currentCategory));
    }

    /** Today's unit where succession is plain; otherwise the one the document names. */
    private String currentUnit(String written) {
        return places.successor(written, LocalDate.now(clock.withZone(zone)))
                .map(AdminUnit::uid)
                .orElse(written);
    }

    private String currentCategory(String written) {
        return codes.current(ReferenceList.CATEGORY, written);
    }

    @Override
    public String fingerprint() {
        return MAKING + " schema " + kind.schema() + " places " + places.fingerprint() + " categories "
                + codes.fingerprint(ReferenceList.CATEGORY);
    }
}
