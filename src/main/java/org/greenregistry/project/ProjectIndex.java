package org.greenregistry.project;

import org.greenregistry.ledger.IndexIngredient;
import org.greenregistry.place.PlaceService;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes a version's document. Values of places are looked up here and never stored in content: a succession re-indexes. */
@Component
class ProjectIndex implements TypeBinder, IndexIngredient {

    /** To be raised whenever documents are made differently in a way their fields do not show. */
    private static final String MAKING = "project 1";

    private final ProjectKind kind;
    private final PlaceService places;

    ProjectIndex(ProjectKind kind, @Lazy PlaceService places) {
        this.kind = kind;
        this.places = places;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(ProjectVersion.class, new ProjectDocument(context.indexSchemaElement(), kind, places));
    }

    @Override
    public String fingerprint() {
        return MAKING + " schema " + kind.schema() + " places " + places.fingerprint();
    }
}
