package org.greenregistry.cooperation;

import java.util.stream.Collectors;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.IndexIngredient;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.shell.Lang;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of a version the index holds, the same for every kind: no more than the public sees of it. */
@Component
class CooperationIndex implements TypeBinder, IndexIngredient {

    /** Raised when documents come to hold other things than the kinds say, so that old indexes are rebuilt. */
    private static final String MAKING = "cooperation 1";

    static final String KIND = "kind";
    /** Names in the content; what the records it names are called, a query finds out by itself. */
    static final String TITLE = "title";

    static final String TEXT = "text";
    static final String FACET = "facet";

    /** Ids of the records it names. */
    static final String ABOUT = "about";

    static final String DAY = "day";

    /** The last day it may be on. */
    static final String END = "end";

    static final String SAMPLE = "sample";
    static final String CONTENT = "content";

    private final CooperationKinds kinds;

    CooperationIndex(CooperationKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String fingerprint() {
        return kinds.all().stream()
                .map(kind -> kind.name() + " schema " + kind.schema() + " " + kind.facets())
                .collect(Collectors.joining("\n", MAKING + "\n", ""));
    }

    /** A value of a facet, as the one field of all facets holds it. */
    static String facet(String facet, String value) {
        return facet + "=" + value;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(CooperationVersion.class, new Bridge(kinds, context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<CooperationVersion> {

        private final CooperationKinds kinds;
        private final VersionDocument document;
        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> text;
        private final IndexFieldReference<String> facet;
        private final IndexFieldReference<String> about;
        private final IndexFieldReference<String> day;
        private final IndexFieldReference<String> end;
        private final IndexFieldReference<Boolean> sample;
        private final IndexFieldReference<String> stored;

        Bridge(CooperationKinds kinds, IndexSchemaElement schema) {
            this.kinds = kinds;
            document = new VersionDocument(schema);
            kind = schema.field(KIND, type -> type.asString().projectable(Projectable.YES))
                    .toReference();
            title = schema.field(TITLE, type -> type.asString().analyzer("folded"))
                    .multiValued()
                    .toReference();
            text = schema.field(TEXT, type -> type.asString().analyzer("folded"))
                    .multiValued()
                    .toReference();
            facet = schema.field(FACET, type -> type.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            about = schema.field(ABOUT, type -> type.asString()).multiValued().toReference();
            day = schema.field(DAY, type -> type.asString().sortable(Sortable.YES))
                    .toReference();
            end = schema.field(END, type -> type.asString()).toReference();
            sample = schema.field(SAMPLE, type -> type.asBoolean()).toReference();
            stored = schema.field(CONTENT, type -> type.asString().projectable(Projectable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement target, CooperationVersion version, TypeBridgeWriteContext context) {
            document.write(target, version);
            write(target, version, kinds.named(version.kind()).orElseThrow());
        }

        private <C extends Record> void write(
                DocumentElement target, CooperationVersion version, CooperationKind<C> of) {
            var content = version.content(of);
            target.addValue(kind, of.name());
            for (var name : of.facets()) {
                for (var value : of.values(content, name)) {
                    target.addValue(facet, facet(of.parameter(name), value));
                    target.addValue(text, of.words(name, value, Lang.VIETNAMESE));
                    target.addValue(text, of.words(name, value, Lang.ENGLISH));
                }
            }
            var found = Mentioned.in(content);
            found.names().forEach(words -> target.addValue(title, words));
            found.texts().forEach(words -> target.addValue(text, words));
            found.records().forEach(record -> target.addValue(about, record.toString()));
            target.addValue(day, day(of.day(content)));
            target.addValue(end, end(of.end(content)));
            target.addValue(sample, of.isSample(content));
            target.addValue(stored, Canonical.text(Canonical.tree(content)));
        }

        private static @Nullable String day(@Nullable ReducedDate date) {
            return date == null ? null : date.first().toString();
        }

        private static @Nullable String end(@Nullable ReducedDate date) {
            return date == null ? null : date.last().toString();
        }
    }
}
