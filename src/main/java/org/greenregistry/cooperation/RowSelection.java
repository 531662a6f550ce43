package org.greenregistry.cooperation;

import java.util.UUID;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.VersionDocument;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/** Rows of lists straight from the index. */
final class RowSelection {

    private RowSelection() {}

    static <C extends Record> ProjectionFinalStep<CooperationRow<C>> of(
            SearchProjectionFactory<?, ?> f, CooperationKind<C> kind) {
        return f.composite()
                .from(
                        f.field(VersionDocument.RECORD, String.class),
                        f.field(VersionDocument.CODE, String.class),
                        f.field(CooperationIndex.CONTENT, String.class))
                .as((record, code, content) -> row(kind, record, code, content));
    }

    /** Of whatever kinds the search goes through. */
    static ProjectionFinalStep<CooperationRow<?>> ofAny(SearchProjectionFactory<?, ?> f, CooperationKinds kinds) {
        return f.composite()
                .from(
                        f.field(CooperationIndex.KIND, String.class),
                        f.field(VersionDocument.RECORD, String.class),
                        f.field(VersionDocument.CODE, String.class),
                        f.field(CooperationIndex.CONTENT, String.class))
                .asArray(hit -> row(
                        kinds.named((String) hit[0]).orElseThrow(), (String) hit[1], (String) hit[2], (String) hit[3]));
    }

    private static <C extends Record> CooperationRow<C> row(
            CooperationKind<C> kind, String record, String code, String content) {
        return new CooperationRow<>(
                UUID.fromString(record), kind, code, Canonical.read(Canonical.parse(content), kind.contentType()));
    }
}
