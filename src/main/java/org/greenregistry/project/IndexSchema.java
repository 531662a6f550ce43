package org.greenregistry.project;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.jspecify.annotations.Nullable;

/** The kinds of fields documents of projects are made of. */
record IndexSchema(IndexSchemaElement root) {

    /** Words to search. */
    IndexFieldReference<String> words(String field, String analyser) {
        return root.field(field, type -> type.asString().analyzer(analyser))
                .multiValued()
                .toReference();
    }

    /** Words to search, and to quote where they were found. */
    IndexFieldReference<String> quoted(String field, String analyser) {
        return root.field(field, type -> type.asString().analyzer(analyser).projectable(Projectable.YES))
                .multiValued()
                .toReference();
    }

    /** What rows show and nothing else asks for. */
    IndexFieldReference<String> shown(String field) {
        return root.field(field, type -> type.asString().projectable(Projectable.YES))
                .toReference();
    }

    IndexFieldReference<String> allShown(String field) {
        return root.field(field, type -> type.asString().projectable(Projectable.YES))
                .multiValued()
                .toReference();
    }

    /** A value rows are narrowed and counted by. */
    IndexFieldReference<String> facet(String field) {
        return root.field(
                        field,
                        type -> type.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                .toReference();
    }

    /** Values rows are narrowed and counted by. */
    IndexFieldReference<String> facets(String field) {
        return root.field(field, type -> type.asString().aggregable(Aggregable.YES))
                .multiValued()
                .toReference();
    }

    /** Values rows are narrowed and counted by, and show. */
    IndexFieldReference<String> shownFacets(String field) {
        return root.field(
                        field,
                        type -> type.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                .multiValued()
                .toReference();
    }

    /** A value of each document that is read for many documents at once, and never searched or shown. */
    IndexFieldReference<byte[]> column(String field) {
        return root.field(field, type -> type.extension(LuceneExtension.get())
                        .asNative(
                                byte[].class,
                                (path, value, document) ->
                                        document.accept(new BinaryDocValuesField(path, new BytesRef(value)))))
                .toReference();
    }

    /** Each once. */
    static void add(
            DocumentElement target, IndexFieldReference<String> field, Stream<? extends @Nullable Object> values) {
        values.filter(Objects::nonNull).map(String::valueOf).distinct().forEach(value -> target.addValue(field, value));
    }
}
