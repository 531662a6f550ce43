package org.greenregistry.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The way through the pages of a list: one before, those around, one after. */
public final class PageLinks {

    /** Rows of a page. */
    public static final int ROWS = 20;

    private PageLinks() {}

    /** How many pages {@code rows} fill; an empty list has one. */
    public static int pages(long rows) {
        return (int) Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    /** The page that an address asks for, from 1; the first where it asks for none or for nonsense. */
    public static int asked(@Nullable String page) {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** @param href address of a page, from 1 */
    public static Nav of(int page, int pages, IntFunction<String> href, Locale locale) {
        var nav = new Nav();
        nav.addClassNames("row", "pages");
        nav.getElement().setAttribute("aria-label", Wording.text(locale, "shell.pages"));
        if (page > 1) {
            nav.add(step(href.apply(page - 1), "prev", Wording.text(locale, "shell.pages.before")));
        }
        IntStream.rangeClosed(Math.max(1, page - 2), Math.min(pages, page + 2))
                .forEach(number -> nav.add(number(href.apply(number), number, number == page)));
        nav.add(Tags.span("muted", Wording.text(locale, "shell.pages.of", page, pages)));
        if (page < pages) {
            nav.add(step(href.apply(page + 1), "next", Wording.text(locale, "shell.pages.after")));
        }
        return nav;
    }

    private static Anchor step(String href, String relation, String words) {
        var link = Tags.link("button", href, words);
        link.getElement().setAttribute("rel", relation);
        return link;
    }

    private static Anchor number(String href, int number, boolean current) {
        var link = Tags.link("chip", href, String.valueOf(number));
        if (current) {
            link.addClassName("on");
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
