package org.greenregistry.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Locale;

/**
 * A map. Library and drawing are fetched when it comes into sight, so that it costs a page nothing before; it needs no
 * other network. It is plain HTML: give it a text alternative as its content, which is all there is without script.
 */
@Tag("registry-map")
@NpmPackage(value = "ol", version = "10.10.0")
@JsModule("./map/registry-map.ts")
public final class RegistryMap extends HtmlContainer {

    /**
     * @param source path of the drawing, relative to the base: an answer of {@link Maps#json}
     * @param label what the map is about, for those who do not see it
     */
    public RegistryMap(Locale locale, String source, String label) {
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
}
