package org.greenregistry.shell;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Drawings as {@link RegistryMap} fetches them. */
@Component
public class Maps {

    /** Below this path are the drawings; all of it is open, and what an answer holds is what the reader may see. */
    public static final String PATH = "map/";

    /** What every map is drawn upon. */
    public static final String GROUND = PATH + "places";

    /** The outlines of units, once for all maps. */
    public static final String BORDERS = PATH + "borders";

    private static final List<String> WORDS = List.of(
            "help",
            "nearer",
            "farther",
            "whole",
            "stops",
            "several",
            "open",
            "follow",
            "here",
            "legend",
            "legend.pin",
            "legend.hollow",
            "legend.area",
            "legend.count",
            "legend.airport",
            "legend.port",
            "legend.motorway",
            "legend.place",
            "legend.unit",
            "legend.unit.none",
            "colour",
            "legend.parcel",
            "pick",
            "draw",
            "finish",
            "clear",
            "crosshair");

    private final Formats formats;
    private final ShellSettings settings;

    Maps(Formats formats, ShellSettings settings) {
        this.formats = formats;
        this.settings = settings;
    }

    /** A drawing, to be laid upon the ground. */
    public ObjectNode json(MapDrawing drawing, Locale locale) {
        return new MapJson(locale, formats).of(drawing);
    }

    /** Outlines of units, and who drew them. */
    public ObjectNode borders(MapDrawing drawing, Locale locale, List<String> sources) {
        return json(drawing, locale).put("credit", Wording.text(locale, "map.borders", String.join("; ", sources)));
    }

    /** What every map is drawn upon, with the words around it and the pictures behind it. */
    public ObjectNode ground(MapDrawing drawing, Locale locale) {
        var model = json(drawing, locale);
        var words = model.putObject("words");
        WORDS.forEach(word -> words.put(word, Wording.text(locale, "map." + word)));
        var tiles = settings.tiles();
        if (tiles != null) {
            model.putObject("tiles").put("address", tiles.address()).put("credit", tiles.credit());
        }
        return model;
    }
}
