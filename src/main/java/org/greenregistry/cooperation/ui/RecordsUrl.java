package org.greenregistry.cooperation.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.When;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * Everything a list of one kind shows, as its address says it.
 *
 * @param when absent for all days
 * @param page from 1
 */
record RecordsUrl(
        String folder,
        String text,
        Map<String, Set<String>> chosen,
        @Nullable AsOf asOf,
        @Nullable When when,
        int page) {

    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 50;

    static RecordsUrl all(CooperationKind<?> kind) {
        return new RecordsUrl(kind.folder(), "", Map.of(), null, null, 1);
    }

    /** @param query parameters as sent, unchecked; what cannot be understood is taken as not there */
    static RecordsUrl parse(CooperationKind<?> kind, Map<String, List<String>> query, Formats formats) {
        var chosen = new HashMap<String, Set<String>>();
        for (var facet : kind.facets()) {
            var parameter = kind.parameter(facet);
            var values = new TreeSet<>(query.getOrDefault(parameter, List.of()).stream()
                    .filter(value -> !value.isBlank() && value.length() <= LONGEST)
                    .limit(MOST_VALUES)
                    .toList());
            if (!values.isEmpty()) {
                chosen.put(parameter, values);
            }
        }
        var text = first(query, "q").strip();
        return new RecordsUrl(
                kind.folder(),
                text.substring(0, Math.min(text.length(), LONGEST)),
                chosen,
                AsOf.parse(first(query, "asOf"), formats).orElse(null),
                kind.hasComing() ? when(first(query, "when")) : null,
                PageLinks.asked(first(query, "page")));
    }

    RecordsUrl onPage(int number) {
        return new RecordsUrl(folder, text, chosen, asOf, when, number);
    }

    RecordsUrl today() {
        return new RecordsUrl(folder, text, chosen, null, when, page);
    }

    /** The same list without what narrows it. */
    RecordsUrl cleared() {
        return new RecordsUrl(folder, "", Map.of(), asOf, when, 1);
    }

    /** The list narrowed to {@code values} of a facet. */
    RecordsUrl with(String facet, Set<String> values) {
        var others = new HashMap<>(chosen);
        others.put(facet, new TreeSet<>(values));
        return new RecordsUrl(folder, text, others, asOf, when, 1);
    }

    RecordsUrl without(String facet, String value) {
        var others = new HashMap<>(chosen);
        var values = new TreeSet<>(others.getOrDefault(facet, Set.of()));
        values.remove(value);
        others.put(facet, values);
        return new RecordsUrl(folder, text, others, asOf, when, 1);
    }

    RecordsUrl on(@Nullable When days) {
        return new RecordsUrl(folder, text, chosen, asOf, days, 1);
    }

    CooperationQuery asked() {
        return new CooperationQuery(text, chosen, Set.of(), asOf == null ? null : asOf.instant()).when(when);
    }

    /** Of the address, without question mark; empty for the whole list. */
    String query() {
        var pairs = new ArrayList<String>();
        if (!text.isEmpty()) {
            pairs.add(pair("q", text));
        }
        chosen.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(facet -> facet.getValue()
                .forEach(value -> pairs.add(pair(facet.getKey(), value))));
        if (when != null) {
            pairs.add(pair("when", when.name().toLowerCase(Locale.ROOT)));
        }
        if (asOf != null) {
            pairs.add(pair("asOf", asOf.text()));
        }
        if (page > 1) {
            pairs.add("page=" + page);
        }
        return String.join("&", pairs);
    }

    /** Relative to the base of the page. */
    String href(Locale locale) {
        var query = query();
        return Lang.path(locale, folder) + (query.isEmpty() ? "" : "?" + query);
    }

    private static @Nullable When when(String sent) {
        return Arrays.stream(When.values())
                .filter(when -> when.name().equalsIgnoreCase(sent))
                .findFirst()
                .orElse(null);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
