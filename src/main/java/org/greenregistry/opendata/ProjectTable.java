package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Investor;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Sheet.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Projects as a table for programs. The names of its columns are a promise: one is added at the end, none is renamed.
 * Codes are those of the parameters; a column that ends in {@code _label} has the word of the language asked for.
 */
@Component
class ProjectTable {

    private static final String SEVERAL = "; ";
    private static final CapitalFigure UNSTATED = new CapitalFigure("", null, null, null, null, null, false);

    private final FacetValues values;

    ProjectTable(FacetValues values) {
        this.values = values;
    }

    /** @param address of the registry, without trailing slash */
    Sheet<ProjectRow> in(Locale locale, String address) {
        return Sheet.<ProjectRow>of(locale, "catalogue.list.title")
                .named("code", 14, ProjectRow::code)
                .named("name_vi", 50, row -> row.name().vi())
                .named("name_en", 50, row -> row.name().en())
                .named("stage", 22, row -> name(row.stage()))
                .named("stage_label", 24, row -> word(Facet.STAGE, name(row.stage()), locale))
                .named("stage_on", 12, row -> date(row.stageOn()))
                .named("phase", 14, row -> name(row.phase()))
                .named("category", 18, ProjectRow::category)
                .named("category_label", 26, row -> word(Facet.CATEGORY, row.category(), locale))
                .named("section", 8, ProjectRow::section)
                .named("section_label", 30, row -> word(Facet.SECTION, row.section(), locale))
                .named("unit", 20, ProjectRow::unit)
                .named("unit_label", 26, row -> word(Facet.UNIT, row.unit(), locale))
                .named("park", 14, ProjectRow::park)
                .named("park_label", 34, row -> word(Facet.PARK, row.park(), locale))
                .named("investors", 40, row -> joined(row.investors(), Investor::name))
                .named("countries", 12, row -> String.join(SEVERAL, row.countries()))
                .named("capital_amount", 22, Format.WHOLE, row -> capital(row).amount())
                .named("capital_currency", 8, row -> capital(row).currency())
                .named("capital_kind", 18, row -> name(capital(row).kind()))
                .named("capital_as_of", 12, row -> date(capital(row).asOf()))
                .named("land_ha", 12, Format.EXACT, ProjectRow::landHa)
                .named("proof", 8, row -> row.evidence().code())
                .named("longitude", 12, Format.EXACT, row -> point(row, GeoPoint::lon))
                .named("latitude", 12, Format.EXACT, row -> point(row, GeoPoint::lat))
                .named("sample", 8, row -> String.valueOf(row.sample()))
                .named("version", 8, Format.WHOLE, ProjectRow::version)
                .named("updated_at", 22, row -> row.recordedFrom().toString())
                .named("address", 60, row -> address + "/projects/" + row.code());
    }

    private @Nullable String word(Facet facet, @Nullable String value, Locale locale) {
        return value == null ? null : values.word(facet, value, locale);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String date(@Nullable ReducedDate date) {
        return date == null ? null : date.toString();
    }

    private static CapitalFigure capital(ProjectRow row) {
        return Objects.requireNonNullElse(row.capital(), UNSTATED);
    }

    private static @Nullable BigDecimal point(ProjectRow row, Function<GeoPoint, BigDecimal> part) {
        var located = row.location();
        return located == null ? null : part.apply(located.point()).stripTrailingZeros();
    }

    private static String joined(List<Investor> investors, Function<Investor, @Nullable String> part) {
        return investors.stream().map(part).filter(Objects::nonNull).collect(Collectors.joining(SEVERAL));
    }
}
