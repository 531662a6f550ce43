package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.TypedSearchAggregationFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.TypedSearchSortFactory;
import org.hibernate.search.util.common.data.Range;
import org.jspecify.annotations.Nullable;

/** What one query counts besides its hits: values of facets, and bars of amounts. */
final class Tally {

    /** More than any facet has: countries are the most. */
    private static final int MOST_VALUES = 300;

    private static final AggregationKey<Map<String, Long>> CURRENCIES = AggregationKey.of("currencies");
    private static final AggregationKey<Map<Range<BigDecimal>, Long>> LAND = AggregationKey.of("land");

    private final EnumSet<Facet> facets = EnumSet.noneOf(Facet.class);
    private @Nullable Conversion conversion;
    private boolean land;

    /** Asks for nothing yet. */
    Tally() {}

    Tally facets(Collection<Facet> wanted) {
        facets.addAll(wanted);
        return this;
    }

    /** The amounts lists show, as far as they convert. */
    Tally capital(Conversion into) {
        conversion = into;
        return this;
    }

    Tally land() {
        land = true;
        return this;
    }

    /**
     * Adds what is to be counted to {@code query}, which is the same one afterwards: a step of the library changes
     * itself.
     */
    <R, H, L, S extends TypedSearchSortFactory<R>, A extends TypedSearchAggregationFactory<R>>
            SearchQueryOptionsStep<R, ?, H, L, S, A> ask(SearchQueryOptionsStep<R, ?, H, L, S, A> query) {
        for (var facet : facets) {
            query.aggregation(key(facet), counted -> counted.terms()
                    .field(facet.field(), String.class)
                    .maxTermCount(MOST_VALUES));
        }
        var into = conversion;
        if (into != null) {
            query.aggregation(
                    CURRENCIES, counted -> counted.terms().field(ProjectFields.CAPITAL_CURRENCY, String.class));
            for (var currency : into.currencies()) {
                query.aggregation(capital(currency), counted -> counted.range()
                        .field(ProjectFields.capital(currency), Long.class)
                        .ranges(Scale.of(into.into()).ranges(bound -> into.least(bound, currency))));
            }
        }
        if (land) {
            query.aggregation(LAND, counted -> counted.range()
                    .field(ProjectFields.LAND, BigDecimal.class)
                    .ranges(Scale.LAND.ranges(bound -> bound)));
        }
        return query;
    }

    Map<Facet, Map<String, Long>> facets(SearchResult<?> found) {
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        facets.forEach(facet -> counts.put(facet, found.aggregation(key(facet))));
        return counts;
    }

    /** Each bar counts what its bounds come to in each currency, so it counts what a range between them finds. */
    Histogram capital(SearchResult<?> found, Conversion into) {
        var stated = found.aggregation(CURRENCIES);
        var all = stated.values().stream().mapToLong(Long::longValue).sum();
        var comparable = into.currencies().stream()
                .mapToLong(currency -> stated.getOrDefault(currency, 0L))
                .sum();
        return new Histogram(
                Scale.of(into.into()).bars(capitalCounts(found, into)),
                found.total().hitCount() - all,
                all - comparable);
    }

    private static List<Long> capitalCounts(SearchResult<?> found, Conversion into) {
        var counts = new ArrayList<Long>();
        for (var currency : into.currencies()) {
            var bars = List.copyOf(found.aggregation(capital(currency)).values());
            for (var i = 0; i < bars.size(); i++) {
                if (counts.size() == i) {
                    counts.add(0L);
                }
                counts.set(i, counts.get(i) + bars.get(i));
            }
        }
        return counts;
    }

    private static AggregationKey<Map<Range<Long>, Long>> capital(String currency) {
        return AggregationKey.of("capital " + currency);
    }

    Histogram land(SearchResult<?> found) {
        var counts = List.copyOf(found.aggregation(LAND).values());
        var stated = counts.stream().mapToLong(Long::longValue).sum();
        return new Histogram(Scale.LAND.bars(counts), found.total().hitCount() - stated, 0);
    }

    private static AggregationKey<Map<String, Long>> key(Facet facet) {
        return AggregationKey.of(facet.name());
    }
}
