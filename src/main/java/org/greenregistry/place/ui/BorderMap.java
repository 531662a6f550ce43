package org.greenregistry.place.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.greenregistry.place.BoundaryDrawing;
import org.greenregistry.place.BoundaryService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MapDrawing;
import org.greenregistry.shell.MapItem;
import org.greenregistry.shell.Maps;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.node.ObjectNode;

/** The official boundaries of a day, for maps that colour by unit. */
@RestController
class BorderMap {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final BoundaryService boundaries;
    private final Maps maps;

    BorderMap(BoundaryService boundaries, Maps maps) {
        this.boundaries = boundaries;
        this.maps = maps;
    }

    @GetMapping(Maps.BORDERS)
    ResponseEntity<ObjectNode> borders(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(defaultValue = "vi") String lang,
            WebRequest conditions) {
        var locale = Lang.ofCode(lang);
        var drawing = boundaries.drawing(on);
        var tag = "\"" + drawing.version() + "-" + locale.getLanguage() + "\"";
        if (conditions.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(maps.borders(drawn(drawing, locale), locale, drawing.sources()));
    }

    private static MapDrawing drawn(BoundaryDrawing drawing, Locale locale) {
        return new MapDrawing(
                drawing.outlines().stream()
                        .map(outline -> (MapItem) new MapItem.Border(
                                outline.unit().uid(),
                                outline.unit().fullName().in(locale),
                                outline.at(),
                                outline.parts()))
                        .toList(),
                null);
    }
}
