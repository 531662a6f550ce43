package org.greenregistry.catalogue;

import org.greenregistry.project.ProjectFields;

/** What the list can be narrowed by, in the order it is offered. */
public enum Facet {
    PHASE(ProjectFields.PHASE),
    CATEGORY(ProjectFields.CATEGORY),
    EVIDENCE(ProjectFields.EVIDENCE);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
