package org.greenregistry.shell;

import org.jsoup.nodes.Document;

/**
 * A page that can be read and used as it arrives starts Vaadin later: page.js does it when the browser is idle, on a
 * slow or metered connection at the first touch.
 */
class LaterStart {

    private LaterStart() {}

    /** Takes the scripts of the bundle out of {@code page} and leaves their addresses to page.js. */
    static void of(Document page) {
        var bundle = page.select("script[type=module][src]");
        if (!bundle.isEmpty()) {
            page.select("script[src=page.js]").attr("data-start", bundle.getFirst().attr("src"));
            bundle.remove();
        }
    }
}
