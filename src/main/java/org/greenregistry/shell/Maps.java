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
            "legend.place");

    private final Formats formats;
    private final ShellSettings settings;

    Maps(Formats formats, ShellSettings settings) {
        this.formats = formats;
        this.settings = settings;
    }

    /** The drawing with the words around it, in that language. */
    public ObjectNode json(MapDrawing drawing, Locale locale) {
        var model = new MapJson(locale, formats).of(drawing);
        var words = model.putObject("words");
        WORDS.forEach(word -> words.put(word, Wording.text(locale, "map." + word)));
        var tiles = settings.tiles();
        if (tiles != null) {
            model.putObject("tiles").put("address", tiles.address()).put("credit", tiles.credit());
        }
        return model;
    }
}
