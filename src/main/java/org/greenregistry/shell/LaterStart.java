package org.greenregistry.shell;

import org.greenregistry.access.Actor;
import org.jsoup.nodes.Document;

/**
 * A page that can be read and used as it arrives starts Vaadin later: page.js does it at the first touch, or when a map
 * or the network is seen. For people who signed in it does so as soon as the page stands.
 */
class LaterStart {

    private LaterStart() {}

    /** Takes the script of the bundle out of {@code page} and leaves its address to page.js. */
    static void of(Document page) {
        var bundle = page.select("script[type=module][src]");
        if (bundle.isEmpty()) {
            return;
        }
        var starter = page.select("script[src=page.js]");
        starter.attr("data-start", bundle.getFirst().attr("src"));
        if (Actor.current().account() != null) {
            starter.attr("data-now", "");
        }
        bundle.remove();
    }
}
