package org.greenregistry.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.ReducedDate;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.jspecify.annotations.Nullable;

/** The fields with amounts and dates. */
class ProjectMeasures {

    private static final List<String> CURRENCIES = List.of("VND", "USD", "EUR");

    /** Square metres have two places, hectares four more. */
    private static final int LAND_SCALE = 6;

    private final IndexFieldReference<String> capital;
    private final IndexFieldReference<String> capitals;
    private final IndexFieldReference<String> capitalCurrency;
    private final Map<String, IndexFieldReference<Long>> capitalIn;
    private final IndexFieldReference<BigDecimal> land;
    private final IndexFieldReference<Integer> jobs;
    private final IndexFieldReference<String> stageOn;
    private final IndexFieldReference<String> stageOnInternal;
    private final IndexFieldReference<LocalDate> stageDay;
    private final IndexFieldReference<LocalDate> stageDayInternal;

    ProjectMeasures(IndexSchema schema) {
        capital = schema.shown(ProjectFields.CAPITAL);
        capitals = schema.allShown(ProjectFields.CAPITALS);
        capitalCurrency = schema.facet(ProjectFields.CAPITAL_CURRENCY);
        capitalIn = CURRENCIES.stream().collect(Collectors.toMap(Function.identity(), currency -> schema.root()
                .field(
                        ProjectFields.capital(currency),
                        type -> type.asLong().sortable(Sortable.YES).aggregable(Aggregable.YES))
                .toReference()));
        land = schema.root()
                .field(ProjectFields.LAND, type -> type.asBigDecimal()
                        .decimalScale(LAND_SCALE)
                        .projectable(Projectable.YES)
                        .sortable(Sortable.YES)
                        .aggregable(Aggregable.YES))
                .toReference();
        jobs = schema.root()
                .field(ProjectFields.JOBS, type -> type.asInteger().aggregable(Aggregable.YES))
                .toReference();
        stageOn = schema.shown(ProjectFields.STAGE_ON);
        stageOnInternal = schema.shown(ProjectFields.STAGE_ON_INTERNAL);
        stageDay = day(schema, ProjectFields.STAGE_DAY);
        stageDayInternal = day(schema, ProjectFields.STAGE_DAY_INTERNAL);
    }

    private static IndexFieldReference<LocalDate> day(IndexSchema schema, String field) {
        return schema.root()
                .field(field, type -> type.asLocalDate().sortable(Sortable.YES))
                .toReference();
    }

    /**
     * @param open as the public sees it
     * @param internal as colleagues do
     */
    void write(DocumentElement target, ProjectContent open, ProjectContent internal) {
        open.capital().stream()
                .filter(CapitalFigure::preferred)
                .forEach(figure -> target.addValue(capitals, Canonical.text(Canonical.tree(figure))));
        CapitalFigure.main(open.capital()).ifPresent(main -> {
            target.addValue(capital, Canonical.text(Canonical.tree(main)));
            target.addValue(capitalCurrency, main.currency());
            writeAmount(target, main);
        });
        target.addValue(land, open.hectares());
        target.addValue(jobs, open.jobs().planned());
        writeDate(target, open.stageOn(), stageOn, stageDay);
        writeDate(target, internal.stageOn(), stageOnInternal, stageDayInternal);
    }

    private void writeAmount(DocumentElement target, CapitalFigure figure) {
        var field = capitalIn.get(Objects.requireNonNullElse(figure.currency(), ""));
        var amount = figure.amount();
        if (field != null && amount != null) {
            target.addValue(field, amount.setScale(0, RoundingMode.DOWN).longValueExact());
        }
    }

    private static void writeDate(
            DocumentElement target,
            @Nullable ReducedDate date,
            IndexFieldReference<String> shown,
            IndexFieldReference<LocalDate> day) {
        if (date != null) {
            target.addValue(shown, date.toString());
            target.addValue(day, date.first());
        }
    }
}
