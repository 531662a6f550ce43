package org.greenregistry.catalogue.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.NotUnderstood;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/** Everything the list shows, as its address says it; there is no other state. */
record ListUrl(ProjectQuery asked) {

    static final ListUrl ALL = new ListUrl(ProjectQuery.ALL);

    /** Name of the parameter that lets samples in. */
    static final String SAMPLES = "samples";

    /** @param query parameters as sent, unchecked */
    static ListUrl parse(Map<String, List<String>> query, CatalogueParameters parameters) {
        return new ListUrl(parameters.read(query, Set.of()));
    }

    static ListUrl of(Facet facet, String value) {
        return ALL.with(facet, Set.of(value));
    }

    static ListUrl of(ProjectFilter filter) {
        return new ListUrl(ProjectQuery.of(filter));
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

    /** What the address holds and nobody understands; it does not narrow. */
    List<NotUnderstood> unknown() {
        return asked.notUnderstood();
    }

    /** The same list narrowed otherwise, from its first page. */
    ListUrl with(Facet facet, Set<String> values) {
        return new ListUrl(asked.with(facet, values));
    }

    ListUrl without(Facet facet, String value) {
        return new ListUrl(asked.without(facet, value));
    }

    ListUrl withoutText() {
        return new ListUrl(asked.with(filter().withText("")));
    }

    ListUrl withoutSamples() {
        return new ListUrl(asked.with(filter().withSamples(Samples.EXCLUDE)));
    }

    ListUrl withoutUnknown() {
        return new ListUrl(asked.understood());
    }

    ListUrl onPage(int number) {
        return new ListUrl(asked.onPage(number));
    }

    ListUrl today() {
        return new ListUrl(asked.at(null));
    }

    /** Nothing narrowed, but the same order and day. */
    ListUrl cleared() {
        return new ListUrl(asked.with(ProjectFilter.ALL));
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
        return CatalogueParameters.write(asked);
    }

    /** Parameters as the servlet gives them, as the router does. */
    static Map<String, List<String>> lists(Map<String, String[]> sent) {
        var lists = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, values) -> lists.put(name, List.of(values)));
        return lists;
    }
}
