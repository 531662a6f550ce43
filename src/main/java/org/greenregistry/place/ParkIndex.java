package org.greenregistry.place;

import org.greenregistry.kernel.Canonical;
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

/** What of a park's version the index holds: whose it is, and all that the public sees of it. */
@Component
class ParkIndex implements TypeBinder {

    static final String PARK = "park";
    static final String CONTENT = "content";

    private final ParkKind kind;

    ParkIndex(ParkKind kind) {
        this.kind = kind;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(ParkVersion.class, new Bridge(kind, context));
    }

    private static final class Bridge implements TypeBridge<ParkVersion> {

        private final ParkKind kind;
        private final VersionDocument document;
        private final IndexFieldReference<String> park;
        private final IndexFieldReference<String> content;

        Bridge(ParkKind kind, TypeBindingContext context) {
            var schema = context.indexSchemaElement();
            this.kind = kind;
            this.document = new VersionDocument(schema);
            this.park = schema.field(PARK, type -> type.asString()).toReference();
            this.content = schema.field(CONTENT, type -> type.asString().projectable(Projectable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement target, ParkVersion version, TypeBridgeWriteContext context) {
            document.write(target, version);
            var open = version.content(kind, Level.PUBLIC);
            target.addValue(park, open.park());
            target.addValue(content, Canonical.text(Canonical.tree(open)));
        }
    }
}
