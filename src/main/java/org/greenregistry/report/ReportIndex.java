package org.greenregistry.report;

import org.greenregistry.ledger.VersionDocument;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.springframework.stereotype.Component;

/** Of a report's version the index holds no more than of any version: its figures are found through its project. */
@Component
class ReportIndex implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(ReportVersion.class, new Bridge(new VersionDocument(context.indexSchemaElement())));
    }

    private record Bridge(VersionDocument document) implements TypeBridge<ReportVersion> {

        @Override
        public void write(DocumentElement target, ReportVersion version, TypeBridgeWriteContext context) {
            document.write(target, version);
        }
    }
}
