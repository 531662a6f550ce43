package org.greenregistry.catalogue.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Investor;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Formats;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All projects an address of the list describes, in its order, as its reader may see them. */
@RestController
@ForEveryone
class ProjectSheet {

    static final String LIST = "projects";

    private final CatalogueService catalogue;
    private final CatalogueParameters parameters;
    private final FacetValues values;
    private final Spreadsheets spreadsheets;
    private final Formats formats;

    ProjectSheet(
            CatalogueService catalogue,
            CatalogueParameters parameters,
            FacetValues values,
            Spreadsheets spreadsheets,
            Formats formats) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.values = values;
        this.spreadsheets = spreadsheets;
        this.formats = formats;
    }

    @GetMapping({"/lists/projects.xlsx", "/en/lists/projects.xlsx"})
    ResponseEntity<Resource> sheet(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        var locale = ExcelLink.locale(request);
        var url = ListUrl.parse(query, parameters, formats, locale);
        return spreadsheets.answer(sheet(locale), taker -> catalogue.each(url.asked(), taker));
    }

    private Sheet<ProjectRow> sheet(Locale locale) {
        return Sheet.<ProjectRow>of(locale, "catalogue.list.title")
                .text("catalogue.column.CODE", 14, ProjectRow::code)
                .text("sheet.nameVi", 50, row -> row.name().vi())
                .text("sheet.nameEn", 50, row -> row.name().en())
                .text("catalogue.column.STAGE", 24, row -> Marks.stageWord(row, locale))
                .date("catalogue.column.STAGE_ON", ProjectRow::stageOn)
                .text("catalogue.column.CATEGORY", 26, row -> word(Facet.CATEGORY, row.category(), locale))
                .text("catalogue.column.SECTION", 30, row -> word(Facet.SECTION, row.section(), locale))
                .text("catalogue.column.PLACE", 26, row -> word(Facet.UNIT, row.unit(), locale))
                .text("catalogue.column.PARK", 34, row -> word(Facet.PARK, row.park(), locale))
                .text("catalogue.column.INVESTORS", 40, ProjectSheet::investors)
                .text("catalogue.column.COUNTRY", 20, row -> Marks.countries(row.countries(), locale))
                .amount(
                        "catalogue.column.CAPITAL",
                        row -> row.capital() == null ? null : row.capital().amount())
                .text(
                        "catalogue.sheet.currency",
                        8,
                        row -> row.capital() == null ? null : row.capital().currency())
                .text(
                        "catalogue.column.CAPITAL_KIND",
                        22,
                        row -> row.capital() == null ? null : Marks.kind(row.capital(), locale))
                .date(
                        "catalogue.sheet.capitalOn",
                        row -> row.capital() == null ? null : row.capital().asOf())
                .decimal("catalogue.sheet.land", ProjectRow::landHa)
                .text("catalogue.column.PROOF", 26, row -> Marks.word(row.evidence(), locale))
                .text("catalogue.sample", 12, row -> row.sample() ? "x" : null)
                .time("catalogue.column.UPDATED", ProjectRow::recordedFrom);
    }

    private @Nullable String word(Facet facet, @Nullable String value, Locale locale) {
        return value == null ? null : values.word(facet, value, locale);
    }

    private static String investors(ProjectRow row) {
        return row.investors().stream()
                .map(Investor::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
