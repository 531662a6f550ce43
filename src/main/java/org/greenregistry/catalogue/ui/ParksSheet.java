package org.greenregistry.catalogue.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The parks an address of their list describes, with how many projects each has today. */
@RestController
@ForEveryone
class ParksSheet {

    private final PlaceService places;
    private final CatalogueService catalogue;
    private final Spreadsheets spreadsheets;

    ParksSheet(PlaceService places, CatalogueService catalogue, Spreadsheets spreadsheets) {
        this.places = places;
        this.catalogue = catalogue;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping({"/lists/parks.xlsx", "/en/lists/parks.xlsx"})
    ResponseEntity<Resource> sheet(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        var found = ParksUrl.parse(query).found(places);
        var projects = catalogue.counts(ProjectFilter.ALL).getOrDefault(Facet.PARK, Map.of());
        return spreadsheets.answer(sheet(projects, ExcelLink.locale(request)), found::forEach);
    }

    private Sheet<IndustrialPark> sheet(Map<String, Long> projects, Locale locale) {
        return Sheet.<IndustrialPark>of(locale, "catalogue.places.parks")
                .text("sheet.code", 14, IndustrialPark::code)
                .text("sheet.nameVi", 40, park -> park.name().vi())
                .text("sheet.nameEn", 40, park -> park.name().en())
                .text("place.sheet.status", 20, park -> Wording.text(locale, "place.parkStatus." + park.status()))
                .decimal("place.sheet.area", IndustrialPark::areaHa)
                .whole("catalogue.places.sheet.projects", park -> projects.getOrDefault(park.code(), 0L))
                .year("place.sheet.year", IndustrialPark::establishedYear)
                .text("place.sheet.developer", 30, IndustrialPark::developer)
                .text("place.sheet.unit", 40, park -> unit(park.unit(), locale))
                .text("place.sheet.communes", 40, park -> String.join(", ", park.formerCommunes()))
                .text("place.sheet.districts", 30, park -> String.join(", ", park.formerDistricts()));
    }

    private @Nullable String unit(@Nullable String uid, Locale locale) {
        return Optional.ofNullable(uid)
                .flatMap(places::unit)
                .map(unit -> places.label(unit, locale))
                .orElse(null);
    }
}
