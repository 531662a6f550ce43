package org.greenregistry.catalogue;

import java.math.BigDecimal;
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
    private static final AggregationKey<Map<Range<Long>, Long>> CAPITAL = AggregationKey.of("capital");
    private static final AggregationKey<Map<Range<BigDecimal>, Long>> LAND = AggregationKey.of("land");

    private final EnumSet<Facet> facets = EnumSet.noneOf(Facet.class);
    private @Nullable String currency;
    private boolean land;

    /** Asks for nothing yet. */
    Tally() {}

    Tally facets(Collection<Facet> wanted) {
        facets.addAll(wanted);
        return this;
    }

    /** The amounts lists show, in {@code code}. */
    Tally capital(String code) {
        currency = code;
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
        var inCurrency = currency;
        if (inCurrency != null) {
            query.aggregation(
                    CURRENCIES, counted -> counted.terms().field(ProjectFields.CAPITAL_CURRENCY, String.class));
            query.aggregation(CAPITAL, counted -> counted.range()
                    .field(ProjectFields.capital(inCurrency), Long.class)
                    .ranges(Scale.of(inCurrency).ranges(BigDecimal::longValueExact)));
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

    Histogram capital(SearchResult<?> found, String inCurrency) {
        var stated = found.aggregation(CURRENCIES);
        var all = stated.values().stream().mapToLong(Long::longValue).sum();
        return new Histogram(
                Scale.of(inCurrency).bars(List.copyOf(found.aggregation(CAPITAL).values())),
                found.total().hitCount() - all,
                all - stated.getOrDefault(inCurrency, 0L));
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
