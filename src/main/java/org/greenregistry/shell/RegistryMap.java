package org.greenregistry.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A map. It draws what it is told, needs no network, and loads its library when it comes into sight. Give it a text
 * alternative as its content: that is what stands there before Vaadin starts and without script.
 */
@Tag("registry-map")
@NpmPackage(value = "ol", version = "10.10.0")
@JsModule("./map/registry-map.ts")
public final class RegistryMap extends HtmlContainer {

    private static final String BOX = "event.detail.box";
    private static final List<String> WORDS = List.of(
            "help",
            "failed",
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

    private final MapJson json;

    RegistryMap(Locale locale, String label, MapJson json) {
        this.json = json;
        var words = JsonNodeFactory.instance.objectNode().put("label", label);
        WORDS.forEach(word -> words.put(word, Wording.text(locale, "map." + word)));
        getElement().setPropertyJson("words", words);
    }

    /** Draws anew; what is in sight stays unless the drawing says otherwise. */
    public void show(@Nullable MapDrawing drawing) {
        getElement().setPropertyJson("model", drawing == null ? JsonNodeFactory.instance.nullNode() : json.of(drawing));
    }

    /**
     * Whenever a visitor asks what lies in the part in sight: {@code west,south,east,north} in degrees, as the browser
     * says it, unchecked.
     */
    public void onSearchHere(Consumer<String> search) {
        getElement()
                .addEventListener(
                        "search-here",
                        event -> search.accept(event.getEventData().path(BOX).asString("")))
                .addEventData(BOX);
    }
}
