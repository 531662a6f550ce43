package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A public page as plain HTML.
 *
 * @param title without the name of the book
 * @param description one or two plain sentences for search engines and previews
 * @param canonical path without language and query under which the page is known
 * @param html content of {@code <main>}, already escaped: see {@link #html}
 * @param jsonLd structured data as JSON
 * @param feed Atom feed of what the page shows, as path and query without language
 * @param indexable whether search engines may list it
 * @param status of the HTTP answer
 */
public record PublicPage(
        String title,
        String description,
        String canonical,
        String html,
        Optional<String> jsonLd,
        Optional<String> feed,
        boolean indexable,
        int status) {

    /** Stands in structured data for the address of the registry, with its slash, which only the answer knows. */
    public static final String HERE = "registry://here/";

    /** A page that exists and may be listed. */
    public static PublicPage of(String title, String description, String canonical, String html) {
        return new PublicPage(title, description, canonical, html, Optional.empty(), Optional.empty(), true, 200);
    }

    /** What was here is to be found at {@code path} for good, in the same language. */
    public static PublicPage moved(String path) {
        return of("", "", path, "").unlisted(301);
    }

    /** There is nothing at {@code path}: the answer says so, and the page leads on. */
    public static PublicPage none(String path, Locale locale) {
        var key = "error.not-found";
        return of(Wording.text(locale, key), "", path, html(PlainErrors.box(locale, key)))
                .unlisted(404);
    }

    public PublicPage withJsonLd(String json) {
        return new PublicPage(title, description, canonical, html, Optional.of(json), feed, indexable, status);
    }

    public PublicPage withFeed(String path) {
        return new PublicPage(title, description, canonical, html, jsonLd, Optional.of(path), indexable, status);
    }

    /** Whether there is something to read before Vaadin starts. */
    boolean isWritten() {
        return !html.isEmpty();
    }

    public PublicPage unlisted(int answer) {
        return new PublicPage(title, description, canonical, html, jsonLd, feed, false, answer);
    }

    /**
     * The HTML of components, all text escaped. Use plain elements ({@code H1}, {@code Paragraph}, {@code Anchor},
     * {@code Input}): custom elements show nothing before Vaadin starts. A component made for this must not need a UI.
     */
    public static String html(Component... parts) {
        return Arrays.stream(parts)
                .map(part -> part.getElement().getOuterHTML())
                .collect(Collectors.joining());
    }
}
