package org.greenregistry.organisation;

import org.greenregistry.kernel.Level;
import org.greenregistry.ledger.VersionDocument;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.stereotype.Component;

/** What of an organisation's version can be searched: its names, no more than the public sees. */
@Component
class OrganisationIndex implements TypeBinder {

    static final String NAME = "name";
    static final String SHOWN_VI = "shownVi";
    static final String SHOWN_EN = "shownEn";
    static final String COUNTRY = "country";

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
        private final IndexFieldReference<String> shownVi;
        private final IndexFieldReference<String> shownEn;
        private final IndexFieldReference<String> country;

        Bridge(OrganisationKind kind, TypeBindingContext context) {
            var schema = context.indexSchemaElement();
            this.kind = kind;
            this.document = new VersionDocument(schema);
            this.name = schema.field(NAME, type -> type.asString().analyzer("folded"))
                    .multiValued()
                    .toReference();
            this.shownVi = schema.field(SHOWN_VI, type -> type.asString().projectable(Projectable.YES))
                    .toReference();
            this.shownEn = schema.field(SHOWN_EN, type -> type.asString().projectable(Projectable.YES))
                    .toReference();
            this.country = schema.field(COUNTRY, type -> type.asString().projectable(Projectable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement target, OrganisationVersion version, TypeBridgeWriteContext context) {
            document.write(target, version);
            var content = version.content(kind, Level.PUBLIC);
            target.addValue(name, content.name().vi());
            target.addValue(name, content.name().en());
            target.addValue(shownVi, content.name().vi());
            target.addValue(shownEn, content.name().en());
            target.addValue(country, content.country());
        }
    }
}
