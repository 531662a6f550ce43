package org.greenregistry.ledger;

import java.util.Collection;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Canonical;
import org.hibernate.search.engine.backend.metamodel.IndexFieldDescriptor;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;

/**
 * What an index was made with, as two digests.
 *
 * @param fields of its fields and their types: an index with others cannot be read or added to
 * @param ingredients of the rest documents are made from: one with others is readable, but out of date
 */
record IndexPrint(String fields, String ingredients) {

    static IndexPrint of(
            Collection<? extends SearchIndexedEntity<?>> entities, Collection<IndexIngredient> ingredients) {
        var fields = entities.stream()
                .flatMap(entity -> entity.indexManager().descriptor().staticFields().stream()
                        .map(field -> entity.jpaName() + " " + print(field)))
                .sorted()
                .collect(Collectors.joining("\n"));
        var rest =
                ingredients.stream().map(IndexIngredient::fingerprint).sorted().collect(Collectors.joining("\n"));
        return new IndexPrint(Canonical.digest(fields), Canonical.digest(rest));
    }

    private static String print(IndexFieldDescriptor field) {
        if (field.isObjectField()) {
            return field.absolutePath();
        }
        var type = field.toValueField().type();
        return "%s %s %s %s %s %s"
                .formatted(
                        field.absolutePath(),
                        type.valueClass().getName(),
                        type.traits().stream().sorted().toList(),
                        type.analyzerName(),
                        type.normalizerName(),
                        field.multiValued());
    }
}
