package org.greenregistry.organisation;

import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.VersionDocument;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.stereotype.Component;

/** What of an organisation's version can be searched, no more than the public sees. */
@Component
class OrganisationIndex implements TypeBinder {

    static final String NAME = "name";

    /** What it does, in words. */
    static final String TEXT = "text";

    static final String SHOWN_VI = "shownVi";
    static final String SHOWN_EN = "shownEn";
    static final String COUNTRY = "country";
    static final String ROLE = "role";
    static final String CAPABILITY = "capability";
    static final String PARENT = "parent";
    static final String SAMPLE = "sample";

    private final OrganisationKind kind;

    OrganisationIndex(OrganisationKind kind) {
        this.kind = kind;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(OrganisationVersion.class, new Bridge(kind, context));
    }

    private static final class Bridge implements TypeBridge<OrganisationVersion> {

        private final OrganisationKind kind;
        private final VersionDocument document;
        private final IndexFieldReference<String> name;
        private final IndexFieldReference<String> text;
        private final IndexFieldReference<String> shownVi;
        private final IndexFieldReference<String> shownEn;
        private final IndexFieldReference<String> country;
        private final IndexFieldReference<String> role;
        private final IndexFieldReference<String> capability;
        private final IndexFieldReference<String> parent;
        private final IndexFieldReference<Boolean> sample;

        Bridge(OrganisationKind kind, TypeBindingContext context) {
            var schema = context.indexSchemaElement();
            this.kind = kind;
            this.document = new VersionDocument(schema);
            this.name = schema.field(NAME, type -> type.asString().analyzer("folded"))
                    .multiValued()
                    .toReference();
            this.text = schema.field(TEXT, type -> type.asString().analyzer("folded"))
                    .multiValued()
                    .toReference();
            this.shownVi = schema.field(SHOWN_VI, type -> type.asString().projectable(Projectable.YES))
                    .toReference();
            this.shownEn = schema.field(SHOWN_EN, type -> type.asString().projectable(Projectable.YES))
                    .toReference();
            this.country = schema.field(COUNTRY, Bridge::facet).toReference();
            this.role = schema.field(ROLE, Bridge::facet).multiValued().toReference();
            this.capability =
                    schema.field(CAPABILITY, Bridge::facet).multiValued().toReference();
            this.parent = schema.field(PARENT, IndexFieldTypeFactory::asString).toReference();
            this.sample = schema.field(SAMPLE, type -> type.asBoolean().projectable(Projectable.YES))
                    .toReference();
        }

        private static StringIndexFieldTypeOptionsStep<?> facet(IndexFieldTypeFactory type) {
            return type.asString().projectable(Projectable.YES).aggregable(Aggregable.YES);
        }

        @Override
        public void write(DocumentElement target, OrganisationVersion version, TypeBridgeWriteContext context) {
            document.write(target, version);
            var content = version.content(kind, Level.PUBLIC);
            target.addValue(name, content.name().vi());
            target.addValue(name, content.name().en());
            target.addValue(shownVi, content.name().vi());
            target.addValue(shownEn, content.name().en());
            target.addValue(name, content.shortName());
            target.addValue(country, content.country());
            content.roles().forEach(value -> target.addValue(role, value.name()));
            content.capabilities().stream()
                    .map(Capability::field)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(value -> target.addValue(capability, value.name()));
            var owner = content.parent();
            target.addValue(parent, owner == null ? null : owner.toString());
            target.addValue(sample, content.sample());
            texts(content).forEach(words -> target.addValue(text, words));
        }

        private static Stream<String> texts(OrganisationContent content) {
            return Stream.concat(
                            Stream.of(content.owner()),
                            Stream.concat(
                                            Stream.of(content.profile()),
                                            content.capabilities().stream().map(Capability::text))
                                    .filter(Objects::nonNull)
                                    .flatMap(words -> Stream.of(words.vi(), words.en())))
                    .filter(Objects::nonNull);
        }
    }
}
