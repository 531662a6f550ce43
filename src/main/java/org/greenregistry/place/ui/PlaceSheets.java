package org.greenregistry.place.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greenregistry.access.ForStewards;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The parks and the units a steward looks through. */
@RestController
@ForStewards
class PlaceSheets {

    private final PlaceService places;
    private final Spreadsheets spreadsheets;

    PlaceSheets(PlaceService places, Spreadsheets spreadsheets) {
        this.places = places;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping({"/lists/" + PlaceList.PARKS + ".xlsx", "/en/lists/" + PlaceList.PARKS + ".xlsx"})
    ResponseEntity<Resource> parks(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        var found = PlaceList.parks(places, q);
        return spreadsheets.answer(parks(ExcelLink.locale(request)), found::forEach);
    }

    private Sheet<IndustrialPark> parks(Locale locale) {
        return Sheet.<IndustrialPark>of(locale, "place.parks")
                .text("sheet.code", 14, IndustrialPark::code)
                .text("sheet.nameVi", 40, park -> park.name().vi())
                .text("sheet.nameEn", 40, park -> park.name().en())
                .text("place.sheet.status", 20, park -> Wording.text(locale, "place.parkStatus." + park.status()))
                .decimal("place.sheet.area", IndustrialPark::areaHa)
                .whole("place.sheet.year", IndustrialPark::establishedYear)
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

    @GetMapping({"/lists/" + PlaceList.UNITS + ".xlsx", "/en/lists/" + PlaceList.UNITS + ".xlsx"})
    ResponseEntity<Resource> units(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        var found = PlaceList.units(places, q);
        return spreadsheets.answer(units(ExcelLink.locale(request)), found::forEach);
    }

    private Sheet<AdminUnit> units(Locale locale) {
        return Sheet.<AdminUnit>of(locale, "place.units")
                .text("place.sheet.uid", 20, AdminUnit::uid)
                .text("place.sheet.gso", 10, AdminUnit::gsoCode)
                .text("place.sheet.level", 24, unit -> Wording.text(locale, "place.level." + unit.level()))
                .text("sheet.nameVi", 34, unit -> unit.fullName().vi())
                .text("sheet.nameEn", 34, unit -> unit.fullName().en())
                .text("place.sheet.parent", 20, AdminUnit::parent)
                .day("place.sheet.from", AdminUnit::validFrom)
                .day("place.sheet.to", AdminUnit::validTo)
                .text("place.sheet.former", 50, unit -> String.join(", ", places.formerNames(unit.uid())))
                .text("place.sheet.became", 50, unit -> became(unit, locale));
    }

    private String became(AdminUnit unit, Locale locale) {
        return places.successors(unit.uid()).stream()
                .map(next -> places.label(next, locale))
                .collect(Collectors.joining("; "));
    }
}
