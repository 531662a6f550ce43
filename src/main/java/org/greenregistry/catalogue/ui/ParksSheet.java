package org.greenregistry.catalogue.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.place.ParkService;
import org.greenregistry.place.ParkSheet;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.work.Spreadsheets;
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

    private final ParkService parks;
    private final CatalogueService catalogue;
    private final ParkSheet sheet;
    private final Spreadsheets spreadsheets;

    ParksSheet(ParkService parks, CatalogueService catalogue, ParkSheet sheet, Spreadsheets spreadsheets) {
        this.parks = parks;
        this.sheet = sheet;
        this.catalogue = catalogue;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping({"/lists/parks.xlsx", "/en/lists/parks.xlsx"})
    ResponseEntity<Resource> sheet(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        var found = ParksUrl.parse(query).found(parks);
        var projects = ParkCounts.of(catalogue, found);
        var listed = sheet.of(ExcelLink.locale(request), "catalogue.places.parks")
                .whole("catalogue.places.sheet.projects", row -> projects.getOrDefault(row.code(), 0L))
                .text("catalogue.places.sample.short", 10, row -> row.isSample() ? "x" : null);
        return spreadsheets.answer(listed, found::forEach);
    }
}
