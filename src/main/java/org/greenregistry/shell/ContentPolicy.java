package org.greenregistry.shell;

import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page may load and run. Vaadin needs {@code unsafe-eval}, and styles from script. */
class ContentPolicy {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String nonce;

    private final String pictures;

    /** @param tiles whose server pictures may come from as well */
    ContentPolicy(@Nullable MapTiles tiles) {
        pictures = tiles == null ? "" : " " + tiles.origin();
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        nonce = Base64.getEncoder().encodeToString(bytes);
    }

    /** For a page without any script. */
    static final String NO_SCRIPT = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    String header() {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:" + pictures
                + "; font-src 'self' data:; connect-src 'self';"
                + " frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";
    }

    /** Last of all changes to the page: a script added later would not run. */
    void sign(Document page) {
        page.select("script").forEach(script -> script.attr("nonce", nonce));
    }
}
