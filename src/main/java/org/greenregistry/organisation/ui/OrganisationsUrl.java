package org.greenregistry.organisation.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.shell.Lang;

/**
 * Everything the list of organisations shows, as its address says it.
 *
 * @param page from 1
 */
record OrganisationsUrl(String text, int page) {

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_DIGITS = 6;

    /** @param query parameters as sent, unchecked; what cannot be understood is taken as not there */
    static OrganisationsUrl parse(Map<String, List<String>> query) {
        var text = first(query, "q").strip();
        var page = first(query, "page");
        var number = page.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}") ? Integer.parseInt(page) : 1;
        return new OrganisationsUrl(text.substring(0, Math.min(text.length(), LONGEST_TEXT)), number);
    }

    OrganisationsUrl onPage(int number) {
        return new OrganisationsUrl(text, number);
    }

    /** Of the address, without question mark; empty for the whole list. */
    String query() {
        var pairs = new ArrayList<String>();
        if (!text.isEmpty()) {
            pairs.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        if (page > 1) {
            pairs.add("page=" + page);
        }
        return String.join("&", pairs);
    }

    /** Relative to the base of the page. */
    String href(Locale locale) {
        var query = query();
        return Lang.path(locale, "organisations") + (query.isEmpty() ? "" : "?" + query);
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
