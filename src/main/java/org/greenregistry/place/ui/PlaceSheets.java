package org.greenregistry.place.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.access.ForStewards;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.ParkSheet;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
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
    private final ParkSheet parks;
    private final Spreadsheets spreadsheets;

    PlaceSheets(PlaceService places, ParkSheet parks, Spreadsheets spreadsheets) {
        this.places = places;
        this.parks = parks;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping({"/lists/" + PlaceList.PARKS + ".xlsx", "/en/lists/" + PlaceList.PARKS + ".xlsx"})
    ResponseEntity<Resource> parks(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        var found = PlaceList.parks(places, q);
        return spreadsheets.answer(parks.of(ExcelLink.locale(request), "place.parks"), found::forEach);
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
