package org.greenregistry.catalogue;

import java.time.Instant;
import java.util.List;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

/** Reads a {@link ProjectRow} from the index, without touching the database. */
final class RowProjection {

    private RowProjection() {}

    static ProjectionFinalStep<ProjectRow> of(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        f.field(VersionDocument.CODE, String.class),
                        f.field(ProjectFields.NAME_VI, String.class),
                        f.field(ProjectFields.NAME_EN, String.class),
                        f.field(ProjectFields.CATEGORY, String.class),
                        f.field(ProjectFields.STAGE, String.class),
                        f.field(ProjectFields.STAGE_ON, String.class),
                        f.field(ProjectFields.EVIDENCE, String.class),
                        f.field(ProjectFields.UNIT, String.class),
                        f.field(ProjectFields.PARK, String.class),
                        f.field(ProjectFields.COUNTRY, String.class).list(),
                        f.field(ProjectFields.CAPITAL, String.class),
                        f.field(ProjectFields.SAMPLE, Boolean.class),
                        f.field(VersionDocument.NUMBER, Integer.class),
                        f.field(VersionDocument.RECORDED_FROM, Instant.class))
                .asList(RowProjection::row);
    }

    @SuppressWarnings("unchecked")
    private static ProjectRow row(List<?> values) {
        return new ProjectRow(
                (String) values.get(0),
                new LocalizedText(text(values, 1), text(values, 2)),
                text(values, 3),
                text(values, 4) == null ? null : Stage.valueOf((String) values.get(4)),
                text(values, 5) == null ? null : ReducedDate.parse((String) values.get(5)),
                Evidence.valueOf((String) values.get(6)),
                text(values, 7),
                text(values, 8),
                (List<String>) values.get(9),
                text(values, 10) == null
                        ? null
                        : Canonical.read(Canonical.parse((String) values.get(10)), CapitalFigure.class),
                (Boolean) values.get(11),
                (Integer) values.get(12),
                (Instant) values.get(13));
    }

    private static @Nullable String text(List<?> values, int at) {
        return (String) values.get(at);
    }
}
