package org.greenregistry.catalogue.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.NotUnderstood;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/**
 * Everything the list shows, as its address says it; there is no other state.
 *
 * @param columns of the table; empty for the usual ones
 * @param lens what the map is looked at through; absent for nothing
 * @param compared codes of the projects ticked, in the order of ticking, at most {@link CompareUrl#MOST}
 */
record ListUrl(ProjectQuery asked, ListView view, @Nullable Lens lens, List<Column> columns, List<String> compared) {

    static final ListUrl ALL = of(ProjectFilter.ALL);

    static final String VIEW = "view";
    static final String LENS = "lens";
    static final String COLUMN = "col";
    static final String COMPARED = "compare";

    private static final Set<String> OTHERS = Stream.concat(
                    Stream.of(VIEW, LENS, COLUMN, COMPARED), TypedBounds.NAMES.stream())
            .collect(Collectors.toSet());

    /** @param query parameters as sent, unchecked */
    static ListUrl parse(
            Map<String, List<String>> query, CatalogueParameters parameters, Formats formats, Locale locale) {
        var asked = parameters.read(TypedBounds.read(query, formats, locale), OTHERS);
        var unknown = new ArrayList<>(asked.notUnderstood());
        var view = ListView.LIST;
        for (var value : all(query, VIEW)) {
            var read = ListView.parse(value);
            view = read.orElse(view);
            if (read.isEmpty()) {
                unknown.add(new NotUnderstood(VIEW, value, NotUnderstood.Reason.UNKNOWN_VALUE));
            }
        }
        var columns = all(query, COLUMN).stream()
                .flatMap(value -> Column.parse(value).stream())
                .distinct()
                .sorted()
                .toList();
        return new ListUrl(
                new ProjectQuery(asked.filter(), asked.order(), asked.asOf(), asked.page(), asked.size(), unknown),
                view,
                all(query, LENS).stream()
                        .flatMap(value -> Lens.parse(value).stream())
                        .findFirst()
                        .orElse(null),
                columns.equals(Column.USUAL) ? List.of() : columns,
                CompareUrl.of(all(query, COMPARED)).codes());
    }

    static ListUrl of(Facet facet, String value) {
        return ALL.with(facet, Set.of(value));
    }

    static ListUrl of(ProjectFilter filter) {
        return new ListUrl(ProjectQuery.of(filter), ListView.LIST, null, List.of(), List.of());
    }

    ProjectFilter filter() {
        return asked.filter();
    }

    Order order() {
        return asked.order();
    }

    @Nullable
    AsOf asOf() {
        return asked.asOf();
    }

    int page() {
        return asked.page();
    }

    /** The same view of another question. */
    ListUrl asking(ProjectQuery other) {
        return new ListUrl(other, view, lens, columns, compared);
    }

    /** The same list narrowed otherwise, from its first page. */
    ListUrl with(ProjectFilter filter) {
        return asking(asked.with(filter));
    }

    /** The same list with these values of a facet and no others of it. */
    ListUrl with(Facet facet, Set<String> values) {
        return asking(asked.with(facet, values));
    }

    ListUrl without(Facet facet, String value) {
        return asking(asked.without(facet, value));
    }

    ListUrl onPage(int number) {
        return asking(asked.onPage(number));
    }

    /** Nothing narrowed, but the same order and day. */
    ListUrl cleared() {
        return with(ProjectFilter.ALL);
    }

    ListUrl seenAs(ListView other) {
        return new ListUrl(asked.understood(), other, lens, columns, compared);
    }

    /** On the map, through that frame or none. */
    ListUrl through(@Nullable Lens other) {
        return new ListUrl(asked.understood(), ListView.MAP, other, columns, compared);
    }

    ListUrl comparing(List<String> codes) {
        return new ListUrl(asked.understood(), view, lens, columns, codes);
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
        var question = CatalogueParameters.write(asked);
        if (!question.isEmpty()) {
            pairs.add(question);
        }
        if (view != ListView.LIST) {
            pairs.add(pair(VIEW, view.value()));
        }
        if (lens != null) {
            pairs.add(pair(LENS, lens.code()));
        }
        columns.forEach(column -> pairs.add(pair(COLUMN, column.value())));
        compared.forEach(code -> pairs.add(pair(COMPARED, code)));
        return String.join("&", pairs);
    }

    private static List<String> all(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
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
