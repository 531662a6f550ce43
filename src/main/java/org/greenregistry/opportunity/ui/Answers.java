package org.greenregistry.opportunity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where a form that was sent leads, in the language it was written in. */
@Component
class Answers {

    private final Slips slips;

    Answers(Slips slips) {
        this.slips = slips;
    }

    static Locale locale(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Lang.ENGLISH : Lang.VIETNAMESE;
    }

    /** @param path without language; may have a query */
    ResponseEntity<Void> to(HttpServletRequest request, String path) {
        var address = URI.create(request.getContextPath() + "/" + Lang.path(locale(request), path));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
    }

    /** To the page that says what came of it. */
    ResponseEntity<Void> sent(HttpServletRequest request, Slip slip) {
        return to(request, SentPage.PATH + slips.keep(slip));
    }

    /** To a page that says why it was not done. */
    ResponseEntity<Void> refused(HttpServletRequest request, Slip slip) {
        var sentence =
                Wording.text(locale(request), slip.key(), slip.arguments().toArray());
        return sent(request, Slip.answer("opportunity.refused", sentence));
    }

    /** Back to the form, with what was typed and what is wrong with it. */
    ResponseEntity<Void> again(HttpServletRequest request, String path, Slip slip) {
        return to(request, path + (path.contains("?") ? "&" : "?") + "again=" + slips.keep(slip));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
