package org.greenregistry.catalogue.ui;

import java.util.Locale;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MapDrawing;
import org.greenregistry.shell.Maps;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What the maps of projects draw, as the reader may see it. */
@RestController
class MapAnswers {

    static final String PROJECTS = Maps.PATH + "projects";

    private final ProjectFinder finder;
    private final PlaceService places;
    private final ListMap listMap;
    private final CatalogueService catalogue;
    private final UnitShading shading;
    private final CatalogueParameters parameters;
    private final Maps maps;
    private final Formats formats;

    MapAnswers(
            ProjectFinder finder,
            PlaceService places,
            ListMap listMap,
            CatalogueService catalogue,
            UnitShading shading,
            CatalogueParameters parameters,
            Maps maps,
            Formats formats) {
        this.finder = finder;
        this.places = places;
        this.listMap = listMap;
        this.catalogue = catalogue;
        this.shading = shading;
        this.parameters = parameters;
        this.maps = maps;
        this.formats = formats;
    }

    /** Of a list, by the parameters of its address. */
    @GetMapping(PROJECTS)
    ObjectNode projects(
            @RequestParam MultiValueMap<String, String> query, @RequestParam(defaultValue = "vi") String lang) {
        var locale = Lang.ofCode(lang);
        return maps.json(listMap.of(ListUrl.parse(query, parameters, formats, locale), locale), locale);
    }

    @GetMapping(PROJECTS + "/{code}")
    ResponseEntity<ObjectNode> project(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(defaultValue = "vi") String lang) {
        var locale = Lang.ofCode(lang);
        var moment = asOf == null ? null : AsOf.parse(asOf, formats).orElse(null);
        return ResponseEntity.of(finder.find(code, moment).flatMap(project -> {
            var site = project.content().site();
            return places.locate(site.place(), site.isExact(), site.park(), site.unit())
                    .map(located ->
                            maps.json(shaded(SiteMap.of(project.content(), located, locale), moment, locale), locale));
        }));
    }

    /** Around one project units are coloured by how many there are in all. */
    private MapDrawing shaded(MapDrawing drawing, @Nullable AsOf moment, Locale locale) {
        var all = ListUrl.ALL.asking(ListUrl.ALL.asked().at(moment));
        return shading.on(drawing, catalogue.map(all.filter(), 0).units(), all, locale);
    }

    /** Path of the drawing of one project as that version knew it, relative to the base. */
    static String path(Published<ProjectContent> project, Locale locale) {
        var path = PROJECTS + "/" + project.code() + "?lang=" + locale.getLanguage();
        return project.recordedTo() == null ? path : path + "&asOf=" + project.recordedFrom();
    }
}
