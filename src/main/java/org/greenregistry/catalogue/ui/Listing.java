package org.greenregistry.catalogue.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.shell.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * What the list at one address shows.
 *
 * @param url with its page within those there are
 * @param changed how many projects of the list have changed since, if it is about a past moment
 * @param all without any narrowing
 * @param samples how many projects made up for demonstration the book has
 */
record Listing(
        ListUrl url,
        List<ProjectRow> rows,
        long count,
        Map<Facet, Map<String, Long>> counts,
        long changed,
        long all,
        long samples) {

    static Listing of(CatalogueService catalogue, ListUrl asked) {
        var filter = asked.filter();
        var answer = catalogue.answer(asked.asked());
        var pages = PageLinks.pages(answer.total());
        var url = asked.page() <= pages ? asked : new ListUrl(asked.asked().onPage(pages));
        var whole = ProjectFilter.ALL.asOf(filter.asOf());
        return new Listing(
                url,
                asked.page() <= pages
                        ? answer.rows()
                        : catalogue.page(url.asked()).rows(),
                answer.total(),
                answer.facets(),
                filter.asOf() == null ? 0 : catalogue.countChangedSince(filter, filter.asOf()),
                filter.isEmpty() ? answer.total() : catalogue.count(whole.withSamples(filter.samples())),
                catalogue.count(whole.withSamples(Samples.ONLY)));
    }

    int pages() {
        return PageLinks.pages(count);
    }

    /** For a list without rows: addresses that drop one thing and have rows, by what they drop. */
    static Map<Dropped, Long> wayOut(CatalogueService catalogue, ListUrl url) {
        var ways = new LinkedHashMap<Dropped, Long>();
        if (!url.filter().text().isEmpty()) {
            ways.put(new Dropped(null, url.filter().text(), url.withoutText()), 0L);
        }
        for (var facet : Facet.values()) {
            for (var value : url.filter().values(facet)) {
                ways.put(new Dropped(facet, value, url.without(facet, value)), 0L);
            }
        }
        ways.replaceAll((way, none) -> catalogue.count(way.url().filter()));
        ways.values().removeIf(rows -> rows == 0);
        return ways;
    }

    /** @param facet absent for the text */
    record Dropped(@Nullable Facet facet, String value, ListUrl url) {}
}
