package org.greenregistry.project;

/**
 * Names of the fields a project's document has in the index, for whoever queries it. All hold PUBLIC values but
 * TEXT_INTERNAL.
 */
public final class ProjectFields {

    /** Name of the indexed entity, for queries by name: the class itself stays closed. */
    public static final String ENTITY = "ProjectVersion";

    /** Names, folded: what a hit in weighs most. */
    public static final String NAME = "name";

    /** Everything searchable, folded. */
    public static final String TEXT = "text";

    /** The same, accents kept: exact matches rank first. */
    public static final String TEXT_EXACT = "textExact";

    /** INTERNAL texts, folded; only for those who may see them. */
    public static final String TEXT_INTERNAL = "textInternal";

    public static final String NAME_VI = "nameVi";
    public static final String NAME_EN = "nameEn";

    /** The Vietnamese name as a collation key. */
    public static final String NAME_ORDER = "nameOrder";

    public static final String CATEGORY = "category";
    public static final String SECTION = "section";
    public static final String PHASE = "phase";
    public static final String STAGE = "stage";

    /** Since when, or as of which source, in reduced precision. */
    public static final String STAGE_ON = "stageOn";

    public static final String EVIDENCE = "evidence";

    /** Uid of the unit of today; of the document's unit where that was split. */
    public static final String UNIT = "unit";

    public static final String PARK = "park";

    /** Of the investors, several values. */
    public static final String COUNTRY = "country";

    /** Of the investors' ultimate owners, several values. */
    public static final String ULTIMATE_COUNTRY = "ultimateCountry";

    /** Groups of the national green taxonomy any claim names, several values. */
    public static final String TAXONOMY_GROUP = "taxonomyGroup";

    /** Technologies of smart production, several values. */
    public static final String TECHNOLOGY = "technology";

    /** Id of the record of the project this one is part of. */
    public static final String PARENT = "parent";

    /** Preferred public figures, one of each kind and currency: canonical JSON of {@code CapitalFigure}s. */
    public static final String CAPITALS = "capitals";

    /** The preferred public figure that lists show: canonical JSON of a {@code CapitalFigure}. */
    public static final String CAPITAL = "capital";

    /** Whether it is made up for demonstration. */
    public static final String SAMPLE = "sample";

    private ProjectFields() {}
}
