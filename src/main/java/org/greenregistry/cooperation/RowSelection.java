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
                .as((record, code, content) -> new CooperationRow<>(
                        UUID.fromString(record),
                        kind,
                        code,
                        Canonical.read(Canonical.parse(content), kind.contentType())));
    }
}
