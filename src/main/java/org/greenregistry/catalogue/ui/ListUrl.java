package org.greenregistry.catalogue.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/**
 * Everything the list shows, as its address says it; there is no other state.
 *
 * @param page from 1
 * @param unknown what the address holds and nobody understands; it does not narrow
 */
record ListUrl(ProjectFilter filter, Order order, @Nullable AsOf asOf, int page, Set<String> unknown) {

    static final ListUrl ALL = new ListUrl(ProjectFilter.ALL, Order.RELEVANCE, null, 1, Set.of());

    /** Name of the parameter that lets samples in. */
    static final String SAMPLES = "samples";

    private static final int LONGEST_TEXT = 200;

    /** @param query parameters as sent, unchecked */
    static ListUrl parse(Map<String, List<String>> query, Facets facets, Formats formats) {
        var unknown = new LinkedHashSet<String>();
        var text = first(query, "q").orElse("");
        var filter = ProjectFilter.ALL.withText(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        filter = filter.withSamples(first(query, SAMPLES).isPresent());
        for (var facet : Facet.values()) {
            filter = filter.with(facet, values(query, facet, facets, unknown));
        }
        var order = first(query, "sort").flatMap(name -> known(ordered(name), name, unknown));
        var asOf = first(query, "asOf").flatMap(moment -> known(AsOf.parse(moment, formats), moment, unknown));
        var page = first(query, "page").flatMap(number -> known(page(number), number, unknown));
        return new ListUrl(
                filter.asOf(asOf.map(AsOf::instant).orElse(null)),
                order.orElse(Order.RELEVANCE),
                asOf.orElse(null),
                page.orElse(1),
                unknown);
    }

    static ListUrl of(Facet facet, String value) {
        return ALL.with(facet, Set.of(value));
    }

    static ListUrl text(String words) {
        return new ListUrl(ProjectFilter.ALL.withText(words), Order.RELEVANCE, null, 1, Set.of());
    }

    /** The same list narrowed otherwise, from its first page. */
    ListUrl with(Facet facet, Set<String> values) {
        return new ListUrl(filter.with(facet, values), order, asOf, 1, Set.of());
    }

    ListUrl without(Facet facet, String value) {
        return with(
                facet,
                filter.values(facet).stream()
                        .filter(kept -> !kept.equals(value))
                        .collect(Collectors.toSet()));
    }

    ListUrl withoutText() {
        return new ListUrl(filter.withText(""), order, asOf, 1, Set.of());
    }

    ListUrl withoutSamples() {
        return new ListUrl(filter.withSamples(false), order, asOf, 1, Set.of());
    }

    ListUrl withoutUnknown() {
        return new ListUrl(filter, order, asOf, page, Set.of());
    }

    ListUrl onPage(int number) {
        return new ListUrl(filter, order, asOf, number, Set.of());
    }

    ListUrl today() {
        return new ListUrl(filter.asOf(null), order, null, 1, Set.of());
    }

    /** Nothing narrowed, but the same order and day. */
    ListUrl cleared() {
        return new ListUrl(ProjectFilter.ALL.asOf(filter.asOf()), order, asOf, 1, Set.of());
    }

    /** Name of the parameter. */
    static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    /** Relative to the base of the page. */
    String href(Locale locale) {
        var query = query();
        return Lang.path(locale, "projects") + (query.isEmpty() ? "" : "?" + query);
    }

    /**
     * The query of the address, without question mark; empty for the whole list. Values that say nothing are left out.
     */
    String query() {
        var pairs = new ArrayList<String>();
        if (!filter.text().isEmpty()) {
            pairs.add(pair("q", filter.text()));
        }
        for (var facet : Facet.values()) {
            filter.values(facet).stream().sorted().forEach(value -> pairs.add(pair(name(facet), value)));
        }
        if (filter.samples()) {
            pairs.add(pair(SAMPLES, "true"));
        }
        if (order != Order.RELEVANCE) {
            pairs.add(pair("sort", order.name().toLowerCase(Locale.ROOT)));
        }
        if (asOf != null) {
            pairs.add(pair("asOf", asOf.text()));
        }
        if (page > 1) {
            pairs.add(pair("page", String.valueOf(page)));
        }
        return String.join("&", pairs);
    }

    private static Set<String> values(
            Map<String, List<String>> query, Facet facet, Facets facets, Set<String> unknown) {
        var asked = query.getOrDefault(name(facet), List.of());
        return asked.stream()
                .flatMap(value -> known(facets.read(facet, value), value, unknown).stream())
                .collect(Collectors.toSet());
    }

    private static <T> Optional<T> known(Optional<T> read, String value, Set<String> unknown) {
        if (read.isEmpty() && unknown.size() < 5) {
            unknown.add(value.substring(0, Math.min(value.length(), 40)));
        }
        return read;
    }

    private static Optional<Order> ordered(String name) {
        return Arrays.stream(Order.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static Optional<Integer> page(String number) {
        return Optional.of(number)
                .filter(Predicate.not(String::isEmpty))
                .filter(digits -> digits.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf);
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(Predicate.not(String::isBlank))
                .findFirst();
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Parameters as the servlet gives them, as the router does. */
    static Map<String, List<String>> lists(Map<String, String[]> sent) {
        var lists = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, values) -> lists.put(name, List.of(values)));
        return lists;
    }
}
