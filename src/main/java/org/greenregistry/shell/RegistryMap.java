package org.greenregistry.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.jspecify.annotations.Nullable;

/**
 * A map. Library and drawing are fetched when it comes into sight, so that it costs a page nothing before; it needs no
 * other network. It is plain HTML: give it a text alternative as its content, which is all there is without script.
 */
@Tag("registry-map")
@NpmPackage(value = "ol", version = "10.10.0")
@JsModule("./map/registry-map.ts")
public final class RegistryMap extends HtmlContainer {

    private static final String TEXT = "event.detail";

    /**
     * @param source path of the drawing, relative to the base: an answer of {@link Maps#json}; empty for the ground
     *     alone
     * @param label what the map is about, for those who do not see it
     */
    public RegistryMap(Locale locale, String source, String label) {
        getElement().setAttribute("ground", Maps.GROUND + "?lang=" + locale.getLanguage());
        getElement().setAttribute("src", source);
        getElement().setAttribute("label", label);
        getElement().setAttribute("fault", Wording.text(locale, "map.failed"));
    }

    /**
     * Offers to search in the part in sight.
     *
     * @param path of the search with its query, relative to the base; {@code bbox=west,south,east,north} in degrees is
     *     added to it
     */
    public RegistryMap searching(String path) {
        getElement().setAttribute("here", path);
        return this;
    }

    /**
     * Lets an officer set a point or draw an area, by pointer or by keyboard.
     *
     * @param picked the point set
     * @param drawn the corners of the area drawn
     */
    public RegistryMap editing(Consumer<GeoPoint> picked, Consumer<GeoShape> drawn) {
        getElement().setAttribute("editing", true);
        on("registry-picked", GeoPoint::parse, picked);
        on("registry-drawn", GeoShape::parse, drawn);
        return this;
    }

    /** What the browser says is believed only if it is what it should be. */
    private <T> void on(String event, Function<String, T> reading, Consumer<T> act) {
        getElement()
                .addEventListener(event, told -> {
                    try {
                        act.accept(reading.apply(told.getEventData().path(TEXT).asString("")));
                    } catch (IllegalArgumentException none) {
                        show(null, null);
                    }
                })
                .addEventData(TEXT);
    }

    /** Shows what is entered at the moment. */
    public void show(@Nullable GeoPoint point, @Nullable GeoShape shape) {
        var drawn = shape != null ? shape.toString() : point == null ? "" : point.text();
        getElement().setAttribute("drawn", drawn);
    }
}
