package org.greenregistry.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Offered by a module with public pages: the page as plain HTML, sent before Vaadin starts, for the first paint, for
 * crawlers and for link previews. The first bean that answers wins.
 */
public interface PublicText {

    /**
     * The page at that address, if it is this module's.
     *
     * @param path without language and outer slashes; empty for the home page
     * @param query parameters as sent, unchecked
     */
    Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale);
}
