package org.greenregistry.project;

import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.VersionDocument;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;

/** A project's document, and how a version fills it. */
class ProjectDocument implements TypeBridge<ProjectState> {

    private static final Locale VIETNAMESE = Locale.of("vi");

    /** One lets its users through one at a time, and each call for a new one copies its rules. */
    private static final ThreadLocal<Collator> COLLATOR =
            ThreadLocal.withInitial(() -> Collator.getInstance(VIETNAMESE));

    private final ProjectKind kind;
    private final Function<ProjectContent, @Nullable String> sectionOf;
    private final Function<ProjectContent, FactsPlace> placeOf;
    private final IndexFieldReference<byte[]> facts;
    private final IndexFieldReference<byte[]> factsInternal;
    private final VersionDocument version;
    private final ProjectFacets facets;
    private final ProjectMeasures measures;
    private final ProjectSite site;
    private final IndexFieldReference<String> name;
    private final IndexFieldReference<String> text;
    private final IndexFieldReference<String> textExact;
    private final IndexFieldReference<String> textInternal;
    private final IndexFieldReference<String> nameVi;
    private final IndexFieldReference<String> nameEn;
    private final IndexFieldReference<String> nameOrder;
    private final IndexFieldReference<String> parent;

    ProjectDocument(
            IndexSchema schema,
            ProjectKind kind,
            ProjectFacets facets,
            ProjectSite site,
            Function<ProjectContent, @Nullable String> sectionOf,
            Function<ProjectContent, FactsPlace> placeOf) {
        this.kind = kind;
        this.facets = facets;
        this.site = site;
        this.sectionOf = sectionOf;
        this.placeOf = placeOf;
        facts = schema.column(ProjectFields.FACTS);
        factsInternal = schema.column(ProjectFields.FACTS_INTERNAL);
        version = new VersionDocument(schema.root());
        measures = new ProjectMeasures(schema);
        name = schema.words(ProjectFields.NAME, "folded");
        text = schema.quoted(ProjectFields.TEXT, "folded");
        textExact = schema.words(ProjectFields.TEXT_EXACT, "accented");
        textInternal = schema.quoted(ProjectFields.TEXT_INTERNAL, "folded");
        nameVi = schema.shown(ProjectFields.NAME_VI);
        nameEn = schema.shown(ProjectFields.NAME_EN);
        nameOrder = schema.root()
                .field(ProjectFields.NAME_ORDER, type -> type.asString().sortable(Sortable.YES))
                .toReference();
        parent = schema.shown(ProjectFields.PARENT);
    }

    @Override
    public void write(DocumentElement target, ProjectState row, TypeBridgeWriteContext context) {
        version.write(target, row);
        var open = row.content(kind, Level.PUBLIC);
        var internal = row.content(kind, Level.INTERNAL);
        facets.write(target, open, internal, sectionOf.apply(open));
        facets.writeHelix(target, open, LocalDate.ofInstant(row.recordedFrom(), ZoneOffset.UTC));
        measures.write(target, open, internal);
        site.write(target, open);
        target.addValue(facts, FactsCodec.write(FactsMaker.of(row, open, placeOf.apply(open), false)));
        target.addValue(factsInternal, FactsCodec.write(FactsMaker.of(row, internal, placeOf.apply(internal), true)));
        target.addValue(parent, Objects.toString(open.parent(), null));
        writeNames(target, open);
        Stream.of(Stream.of(row.code()), ProjectTexts.open(open), site.names(open))
                .flatMap(words -> words)
                .forEach(words -> addPublic(target, words));
        ProjectTexts.internal(internal).forEach(words -> target.addValue(textInternal, words));
    }

    private void writeNames(DocumentElement target, ProjectContent content) {
        IndexSchema.add(
                target,
                name,
                Stream.<@Nullable String>of(content.name().vi(), content.name().en()));
        target.addValue(nameVi, content.name().vi());
        target.addValue(nameEn, content.name().en());
        target.addValue(nameOrder, collationKey(content.name().text().in(VIETNAMESE)));
    }

    private void addPublic(DocumentElement target, String words) {
        target.addValue(text, words);
        target.addValue(textExact, words);
    }

    /** Sorts as Vietnamese does: tones after letters, Đ after D. */
    private static String collationKey(String name) {
        return HexFormat.of().formatHex(COLLATOR.get().getCollationKey(name).toByteArray());
    }
}
