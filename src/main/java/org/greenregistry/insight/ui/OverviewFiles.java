package org.greenregistry.insight.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.access.ForStaff;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.insight.InsightService;
import org.greenregistry.shell.ExcelLink;
import org.greenregistry.shell.Formats;
import org.greenregistry.work.Sheet;
import org.greenregistry.work.Spreadsheets;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Each table of the overview as a file. Its first lines say what was counted, for when, and in which book. */
@RestController
@ForStaff
class OverviewFiles {

    static final List<String> ENDINGS = List.of("csv", "xlsx");

    private final InsightService insight;
    private final CatalogueParameters parameters;
    private final Listings listings;
    private final BlockFrame frame;
    private final Spreadsheets spreadsheets;
    private final Formats formats;
    private final Clock clock;

    OverviewFiles(
            InsightService insight,
            CatalogueParameters parameters,
            Listings listings,
            BlockFrame frame,
            Spreadsheets spreadsheets,
            Formats formats,
            Clock clock) {
        this.insight = insight;
        this.parameters = parameters;
        this.listings = listings;
        this.frame = frame;
        this.spreadsheets = spreadsheets;
        this.formats = formats;
        this.clock = clock;
    }

    /** @param preface what was counted, line by line */
    private record Made(Listing listing, List<String> preface) {}

    @GetMapping({"/lists/overview/{block}.xlsx", "/en/lists/overview/{block}.xlsx"})
    ResponseEntity<Resource> xlsx(
            @PathVariable String block, @RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        var locale = ExcelLink.locale(request);
        var made = made(block, query, locale);
        return spreadsheets.answer(
                sheet(made, locale), taker -> made.listing.lines().forEach(taker));
    }

    @GetMapping({"/lists/overview/{block}.csv", "/en/lists/overview/{block}.csv"})
    ResponseEntity<Resource> csv(
            @PathVariable String block, @RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        var locale = ExcelLink.locale(request);
        var made = made(block, query, locale);
        return spreadsheets.csv(
                sheet(made, locale), taker -> made.listing.lines().forEach(taker));
    }

    private Made made(String code, Map<String, List<String>> query, Locale locale) {
        var block = Block.parse(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var url = OverviewUrl.parse(query, parameters, clock.instant(), formats.zone());
        var overview = insight.overview(url.question(clock.instant(), formats.zone()), url.by(), url.step());
        var listing = listings.of(block, overview, url, locale);
        return new Made(
                listing,
                Stream.of(
                                listing.caption(),
                                frame.note(overview, url, locale),
                                BlockFrame.samples(url, locale),
                                frame.narrowed(url, locale))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static Sheet<List<Listing.Cell>> sheet(Made made, Locale locale) {
        var sheet = Sheet.<List<Listing.Cell>>of(locale, "insight.file.name", made.listing.caption())
                .prefaced(made.preface);
        var columns = made.listing.columns();
        for (var at = 0; at < columns.size(); at++) {
            var place = at;
            var heading = columns.get(at).heading();
            switch (columns.get(at).kind()) {
                case TEXT ->
                    sheet.named(heading, 40, line -> (String) line.get(place).value());
                case WHOLE ->
                    sheet.namedWhole(heading, line -> (Number) line.get(place).value());
                case DECIMAL ->
                    sheet.namedDecimal(heading, line -> (Number) line.get(place).value());
            }
        }
        return sheet;
    }
}
