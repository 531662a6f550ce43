package org.greenregistry.catalogue;

import org.greenregistry.access.Actor;
import org.greenregistry.project.ProjectFields;

/**
 * What the book can be narrowed by, in the order it is offered. Values in the index are those of addresses and of the
 * read API.
 */
public enum Facet {
    PHASE("phase", ProjectFields.PHASE, ProjectFields.PHASE_INTERNAL),
    CATEGORY("category", ProjectFields.CATEGORY),

    /** Letter of VSIC 2025. */
    SECTION("section", ProjectFields.SECTION),

    /** Uid of the unit of today. */
    UNIT("unit", ProjectFields.UNIT),

    PARK("park", ProjectFields.PARK),

    /** The highest step of green evidence. */
    PROOF("proof", ProjectFields.PROOF),

    /** ISO alpha-2, of the investors. */
    COUNTRY("country", ProjectFields.COUNTRY),

    /** The public never learns a step that is still internal. */
    STAGE("stage", ProjectFields.STAGE, ProjectFields.STAGE_INTERNAL),

    /** Uid of the district the site lay in until 30 June 2025. */
    DISTRICT("district", ProjectFields.DISTRICT),

    /** ISO alpha-2, of the investors' ultimate owners. */
    OWNER("owner", ProjectFields.ULTIMATE_COUNTRY),

    /** Groups of the national green taxonomy. */
    TAXONOMY("taxonomy", ProjectFields.TAXONOMY_GROUP),

    /** Schemes of the green certificates held. */
    CERTIFICATE("certificate", ProjectFields.CERTIFICATE),

    GREEN_DEAL("greenDeal", ProjectFields.GREEN_DEAL),
    EU_OBJECTIVE("euObjective", ProjectFields.EU_OBJECTIVE),

    /** Numbers of the sustainable development goals, 1 to 17. */
    SDG("sdg", ProjectFields.SDG),

    /** Goods under the carbon border adjustment mechanism of the European Union. */
    CBAM("cbam", ProjectFields.CBAM),

    REGIME("regime", ProjectFields.REGIME),

    /** Whether an investor is sought: {@code true} or {@code false}. */
    SEEKING("seeking", ProjectFields.SEEKING),

    TECHNOLOGY("technology", ProjectFields.TECHNOLOGY),

    /** Sides of the triple helix that work with it, and {@code THREE} for those with all of them. */
    HELIX("helix", ProjectFields.HELIX);

    private final String parameter;
    private final String open;
    private final String internal;

    Facet(String parameter, String field) {
        this(parameter, field, field);
    }

    Facet(String parameter, String open, String internal) {
        this.parameter = parameter;
        this.open = open;
        this.internal = internal;
    }

    /** Its name in addresses and in the read API. */
    public String parameter() {
        return parameter;
    }

    /** The field of the index that holds what the current actor may see. */
    String field() {
        return Actor.current().isStaff() ? internal : open;
    }
}
