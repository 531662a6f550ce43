package org.greenregistry.project;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.place.Gazetteer;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** The fields of a project's document, and how a version fills them. */
class ProjectDocument implements TypeBridge<ProjectVersion> {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ProjectKind kind;
    private final Gazetteer places = Gazetteer.book();
    private final UnaryOperator<String> currentUnit;
    private final UnaryOperator<String> currentCategory;
    private final VersionDocument version;
    private final IndexFieldReference<String> name;
    private final IndexFieldReference<String> text;
    private final IndexFieldReference<String> textExact;
    private final IndexFieldReference<String> textInternal;
    private final IndexFieldReference<String> nameVi;
    private final IndexFieldReference<String> nameEn;
    private final IndexFieldReference<String> nameOrder;
    private final IndexFieldReference<String> category;
    private final IndexFieldReference<String> section;
    private final IndexFieldReference<String> phase;
    private final IndexFieldReference<String> stage;
    private final IndexFieldReference<String> stageOn;
    private final IndexFieldReference<String> evidence;
    private final IndexFieldReference<String> unit;
    private final IndexFieldReference<String> park;
    private final IndexFieldReference<String> country;
    private final IndexFieldReference<String> ultimateCountry;
    private final IndexFieldReference<String> taxonomyGroup;
    private final IndexFieldReference<String> technology;
    private final IndexFieldReference<String> parent;
    private final IndexFieldReference<String> capital;
    private final IndexFieldReference<String> capitals;
    private final IndexFieldReference<Boolean> sample;

    ProjectDocument(
            IndexSchemaElement schema,
            ProjectKind kind,
            UnaryOperator<String> currentUnit,
            UnaryOperator<String> currentCategory) {
        this.kind = kind;
        this.currentUnit = currentUnit;
        this.currentCategory = currentCategory;
        version = new VersionDocument(schema);
        name = words(schema, ProjectFields.NAME, "folded");
        text = words(schema, ProjectFields.TEXT, "folded");
        textExact = words(schema, ProjectFields.TEXT_EXACT, "accented");
        textInternal = words(schema, ProjectFields.TEXT_INTERNAL, "folded");
        nameVi = shown(schema, ProjectFields.NAME_VI);
        nameEn = shown(schema, ProjectFields.NAME_EN);
        nameOrder = schema.field(
                        ProjectFields.NAME_ORDER, type -> type.asString().sortable(Sortable.YES))
                .toReference();
        category = facet(schema, ProjectFields.CATEGORY);
        section = facet(schema, ProjectFields.SECTION);
        phase = facet(schema, ProjectFields.PHASE);
        stage = facet(schema, ProjectFields.STAGE);
        stageOn = shown(schema, ProjectFields.STAGE_ON);
        evidence = facet(schema, ProjectFields.EVIDENCE);
        unit = facet(schema, ProjectFields.UNIT);
        park = facet(schema, ProjectFields.PARK);
        country = facets(schema, ProjectFields.COUNTRY);
        ultimateCountry = facets(schema, ProjectFields.ULTIMATE_COUNTRY);
        taxonomyGroup = facets(schema, ProjectFields.TAXONOMY_GROUP);
        technology = facets(schema, ProjectFields.TECHNOLOGY);
        parent = shown(schema, ProjectFields.PARENT);
        capital = shown(schema, ProjectFields.CAPITAL);
        capitals = schema.field(ProjectFields.CAPITALS, type -> type.asString().projectable(Projectable.YES))
                .multiValued()
                .toReference();
        sample = schema.field(ProjectFields.SAMPLE, type -> type.asBoolean().projectable(Projectable.YES))
                .toReference();
    }

    private static IndexFieldReference<String> words(IndexSchemaElement schema, String field, String analyser) {
        return schema.field(field, type -> type.asString().analyzer(analyser))
                .multiValued()
                .toReference();
    }

    private static IndexFieldReference<String> shown(IndexSchemaElement schema, String field) {
        return schema.field(field, type -> type.asString().projectable(Projectable.YES))
                .toReference();
    }

    private static IndexFieldReference<String> facets(IndexSchemaElement schema, String field) {
        return schema.field(
                        field,
                        type -> type.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                .multiValued()
                .toReference();
    }

    private static IndexFieldReference<String> facet(IndexSchemaElement schema, String field) {
        return schema.field(
                        field,
                        type -> type.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                .toReference();
    }

    @Override
    public void write(DocumentElement target, ProjectVersion row, TypeBridgeWriteContext context) {
        version.write(target, row);
        var content = row.content(kind, Level.PUBLIC);
        writeNames(target, content);
        writeFacets(target, content);
        addPublic(target, row.code());
        writeText(target, content);
        ProjectTexts.internal(row.content(kind, Level.INTERNAL)).forEach(words -> addText(target, textInternal, words));
    }

    private void writeNames(DocumentElement target, ProjectContent content) {
        addText(target, name, content.name().vi());
        addText(target, name, content.name().en());
        target.addValue(nameVi, content.name().vi());
        target.addValue(nameEn, content.name().en());
        target.addValue(nameOrder, collationKey(content.name().text().in(VIETNAMESE)));
    }

    private void writeFacets(DocumentElement target, ProjectContent content) {
        target.addValue(
                category,
                Optional.ofNullable(content.category()).map(currentCategory).orElse(null));
        target.addValue(section, content.section());
        var entered = content.stage();
        if (entered != null) {
            target.addValue(phase, entered.phase().name());
            target.addValue(stage, entered.name());
        }
        target.addValue(stageOn, Objects.toString(content.stageOn(), null));
        target.addValue(evidence, content.evidence().name());
        target.addValue(unit, currentUnit(content));
        target.addValue(park, content.site().park());
        target.addValue(sample, content.sample());
        add(target, country, content.investors().map(Party::country));
        add(target, ultimateCountry, content.investors().map(Party::ultimateCountry));
        add(target, taxonomyGroup, content.claims().stream().map(GreenClaim::group));
        add(target, technology, content.digital().technologies().stream());
        target.addValue(parent, Objects.toString(content.parent(), null));
        var preferred = content.capital().stream()
                .filter(CapitalFigure::preferred)
                .map(figure -> Canonical.text(Canonical.tree(figure)))
                .toList();
        preferred.stream().findFirst().ifPresent(figure -> target.addValue(capital, figure));
        preferred.forEach(figure -> target.addValue(capitals, figure));
    }

    private static void add(
            DocumentElement target, IndexFieldReference<String> field, Stream<? extends @Nullable Object> values) {
        values.filter(Objects::nonNull).map(String::valueOf).distinct().forEach(value -> target.addValue(field, value));
    }

    private void writeText(DocumentElement target, ProjectContent content) {
        ProjectTexts.open(content).forEach(words -> addPublic(target, words));
        Optional.ofNullable(content.site().park())
                .flatMap(places::park)
                .ifPresent(found -> addPublic(target, found.name()));
        var here = currentUnit(content);
        if (here != null) {
            places.unit(here).ifPresent(found -> addPublic(target, found.fullName()));
            places.formerNames(here).forEach(former -> addPublic(target, former));
        }
    }

    private @Nullable String currentUnit(ProjectContent content) {
        var written = content.site().unit();
        return written == null ? null : currentUnit.apply(written);
    }

    private void addPublic(DocumentElement target, @Nullable LocalizedText words) {
        if (words != null) {
            addPublic(target, words.vi());
            addPublic(target, words.en());
        }
    }

    private void addPublic(DocumentElement target, @Nullable String words) {
        addText(target, text, words);
        addText(target, textExact, words);
    }

    private static void addText(DocumentElement target, IndexFieldReference<String> field, @Nullable String words) {
        if (words != null) {
            target.addValue(field, words);
        }
    }

    /** Sorts as Vietnamese does: tones after letters, Đ after D. */
    private static String collationKey(String name) {
        return HexFormat.of()
                .formatHex(
                        Collator.getInstance(VIETNAMESE).getCollationKey(name).toByteArray());
    }
}
