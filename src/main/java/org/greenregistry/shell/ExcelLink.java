package org.greenregistry.shell;

import com.vaadin.flow.component.html.Anchor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The list a page shows, as a file to save: a plain link to {@code lists/…}, which needs no script. */
public final class ExcelLink {

    private ExcelLink() {}

    /**
     * @param list path of the list below {@code lists/}, without ending
     * @param query what narrows the list, as in the address of the page; empty for the whole list
     */
    public static Anchor of(Locale locale, String list, String query) {
        var link = Tags.download("button", href(locale, list, query), Wording.text(locale, "shell.excel"));
        link.addComponentAsFirst(Tags.sign("", "⤓"));
        return link;
    }

    /** Relative to the base of the page. */
    public static String href(Locale locale, String list, String query) {
        return Lang.path(locale, "lists/" + list + ".xlsx") + (query.isEmpty() ? "" : "?" + query);
    }

    /** The language a file is asked for in; there is no page then. */
    public static Locale locale(HttpServletRequest request) {
        return Lang.of(Lang.trimmed(
                request.getRequestURI().substring(request.getContextPath().length())));
    }
}
