package org.greenregistry.organisation.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.greenregistry.organisation.OrganisationFacet;
import org.greenregistry.organisation.OrganisationQuery;
import org.greenregistry.shell.Lang;

/**
 * Everything the list of organisations shows, as its address says it.
 *
 * @param chosen of each facet what narrows the list; a facet without is not in it
 * @param page from 1
 */
record OrganisationsUrl(String text, Map<OrganisationFacet, Set<String>> chosen, int page) {

    static final String PATH = "organisations";

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 50;
    private static final int MOST_DIGITS = 6;

    /** @param query parameters as sent, unchecked; what cannot be understood is taken as not there */
    static OrganisationsUrl parse(Map<String, List<String>> query) {
        var chosen = new EnumMap<OrganisationFacet, Set<String>>(OrganisationFacet.class);
        for (var facet : OrganisationFacet.values()) {
            var values = query.getOrDefault(facet.parameter(), List.of()).stream()
                    .filter(value -> FacetWords.isKnown(facet, value))
                    .limit(MOST_VALUES)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        var text = first(query, "q").strip();
        var page = first(query, "page");
        var number = page.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}") ? Integer.parseInt(page) : 1;
        return new OrganisationsUrl(text.substring(0, Math.min(text.length(), LONGEST_TEXT)), chosen, number);
    }

    OrganisationsUrl onPage(int number) {
        return new OrganisationsUrl(text, chosen, number);
    }

    /** The same list without what narrows it. */
    OrganisationsUrl cleared() {
        return new OrganisationsUrl("", Map.of(), 1);
    }

    OrganisationsUrl without(OrganisationFacet facet, String value) {
        var others = new EnumMap<OrganisationFacet, Set<String>>(OrganisationFacet.class);
        others.putAll(chosen);
        others.computeIfPresent(facet, (any, values) -> {
            var rest = new TreeSet<>(values);
            rest.remove(value);
            return rest.isEmpty() ? null : rest;
        });
        return new OrganisationsUrl(text, others, 1);
    }

    OrganisationQuery asked() {
        return new OrganisationQuery(text, chosen);
    }

    /** Of the address, without question mark; empty for the whole list. */
    String query() {
        var pairs = new ArrayList<String>();
        if (!text.isEmpty()) {
            pairs.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        for (var facet : OrganisationFacet.values()) {
            chosen.getOrDefault(facet, Set.of()).forEach(value -> pairs.add(facet.parameter() + "=" + value));
        }
        if (page > 1) {
            pairs.add("page=" + page);
        }
        return String.join("&", pairs);
    }

    /** Relative to the base of the page. */
    String href(Locale locale) {
        var query = query();
        return Lang.path(locale, PATH) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
