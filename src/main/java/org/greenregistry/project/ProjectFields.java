package org.greenregistry.project;

/**
 * Names of the fields a project's document has in the index, for whoever queries it. All hold PUBLIC values but those
 * that say INTERNAL.
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

    /** Letter of VSIC 2025, said or derived from the main activity. */
    public static final String SECTION = "section";

    /** Of the present stage; while a step is internal the phase before it. */
    public static final String PHASE = "phase";

    /** INTERNAL: of the present stage. */
    public static final String PHASE_INTERNAL = "phaseInternal";

    /** Absent while internal. */
    public static final String STAGE = "stage";

    /** INTERNAL: the present stage. */
    public static final String STAGE_INTERNAL = "stageInternal";

    /** Since when, or as of which source, in reduced precision. */
    public static final String STAGE_ON = "stageOn";

    /** INTERNAL: the same of the present stage. */
    public static final String STAGE_ON_INTERNAL = "stageOnInternal";

    /** The first day STAGE_ON may mean. */
    public static final String STAGE_DAY = "stageDay";

    /** INTERNAL: the same of the present stage. */
    public static final String STAGE_DAY_INTERNAL = "stageDayInternal";

    /** Code of the highest step of evidence. */
    public static final String PROOF = "proof";

    /** Uid of the unit of today; of the document's unit where that was split. */
    public static final String UNIT = "unit";

    /** Uid of the district it lay in until 30 June 2025. */
    public static final String DISTRICT = "district";

    public static final String PARK = "park";

    /** Code of the park and folded number of the lot, joined by a blank; absent unless both are known. */
    public static final String PLOT = "plot";

    /** Where it is on a map, as well as that is known. */
    public static final String LOCATION = "location";

    /** Name of the {@link org.greenregistry.place.Located.By} of LOCATION. */
    public static final String PRECISION = "precision";

    /** The outline of its land, a {@code GeoShape} as text; shown, never searched. */
    public static final String PARCEL = "parcel";

    /** Country and name of each investor, joined by {@link #GAP}. */
    public static final String INVESTORS = "investors";

    /** Id of the record and name of each who carries it out, or of the investors where nobody is named. */
    public static final String FIRMS = "firms";

    /** Between two parts of a value; the first may be empty. */
    public static final String GAP = "\t";

    /** Of the investors, several values. */
    public static final String COUNTRY = "country";

    /** Of the investors' ultimate owners, several values. */
    public static final String ULTIMATE_COUNTRY = "ultimateCountry";

    /** Groups of the national green taxonomy any claim names, several values. */
    public static final String TAXONOMY_GROUP = "taxonomyGroup";

    /** Schemes of certificates, several values. */
    public static final String CERTIFICATE = "certificate";

    /** Areas of the European Green Deal, several values. */
    public static final String GREEN_DEAL = "greenDeal";

    /** Objectives of the EU taxonomy, several values. */
    public static final String EU_OBJECTIVE = "euObjective";

    /** Numbers of sustainable development goals, several values. */
    public static final String SDG = "sdg";

    /** Goods under the carbon border mechanism, several values. */
    public static final String CBAM = "cbam";

    public static final String REGIME = "regime";

    /** {@code true} while an investor is sought, else {@code false}. */
    public static final String SEEKING = "seeking";

    /** Technologies of smart production, several values. */
    public static final String TECHNOLOGY = "technology";

    /** Sides of the triple helix that work with it, and {@link #THREE} if all do. */
    public static final String HELIX = "helix";

    public static final String THREE = "THREE";

    /** Id of the record of the project this one is part of. */
    public static final String PARENT = "parent";

    /** Preferred public figures, one of each kind and currency: canonical JSON of {@code CapitalFigure}s. */
    public static final String CAPITALS = "capitals";

    /** The preferred public figure that lists show: canonical JSON of a {@code CapitalFigure}. */
    public static final String CAPITAL = "capital";

    /** Currency of CAPITAL. */
    public static final String CAPITAL_CURRENCY = "capitalCurrency";

    /** Hectares. */
    public static final String LAND = "land";

    /** Planned. */
    public static final String JOBS = "jobs";

    /** Whether it is made up for demonstration. */
    public static final String SAMPLE = "sample";

    /** What figures count, as {@link FactsCodec} writes it. */
    public static final String FACTS = "facts" + FactsCodec.ORDER;

    /** INTERNAL: the same as colleagues see it. */
    public static final String FACTS_INTERNAL = "factsInternal" + FactsCodec.ORDER;

    private ProjectFields() {}

    /** CAPITAL in whole units, of projects that state it in {@code currency}. */
    public static String capital(String currency) {
        return "capital" + currency;
    }
}
