package org.greenregistry.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.Folded;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.TypedSearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds organisations in the book; one that was merged is found as its survivor. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class OrganisationService {

    private static final int CHUNK = 500;
    private static final int MOST_MERGED = 200;
    private static final int MOST_CHILDREN = 500;
    private static final int MOST_VALUES = 300;
    private static final float NAME_COUNTS = 3;

    private final VersionIndex index;
    private final OrganisationMerges merges;

    OrganisationService(VersionIndex index, OrganisationMerges merges) {
        this.index = index;
        this.merges = merges;
    }

    /** A page with its total and the counts of all facets; the sort of {@code page} is not used. */
    public OrganisationAnswer answer(OrganisationQuery query, Pageable page) {
        var found = counted(query).fetch((int) page.getOffset(), page.getPageSize());
        var facets = new EnumMap<OrganisationFacet, Map<String, Long>>(OrganisationFacet.class);
        for (var facet : OrganisationFacet.values()) {
            var asked = query.chosen().containsKey(facet)
                    ? counted(query.without(facet)).fetch(0)
                    : found;
            facets.put(facet, asked.aggregation(key(facet)));
        }
        return new OrganisationAnswer(found.hits(), found.total().hitCount(), facets);
    }

    private SearchQueryOptionsStep<?, ?, OrganisationRow, ?, ?, ?> counted(OrganisationQuery query) {
        return sorted(query)
                .aggregation(key(OrganisationFacet.ROLE), f -> terms(f, OrganisationFacet.ROLE))
                .aggregation(key(OrganisationFacet.CAPABILITY), f -> terms(f, OrganisationFacet.CAPABILITY))
                .aggregation(key(OrganisationFacet.COUNTRY), f -> terms(f, OrganisationFacet.COUNTRY));
    }

    private static AggregationKey<Map<String, Long>> key(OrganisationFacet facet) {
        return AggregationKey.of(facet.parameter());
    }

    private static AggregationFinalStep<Map<String, Long>> terms(
            TypedSearchAggregationFactory<?> f, OrganisationFacet facet) {
        return f.terms().field(facet.parameter(), String.class).maxTermCount(MOST_VALUES);
    }

    /** Those with every word of {@code text}, typed with or without marks, begun or whole; best first. */
    public List<OrganisationRow> find(String text, Pageable page) {
        return sorted(OrganisationQuery.of(text)).fetchHits((int) page.getOffset(), page.getPageSize());
    }

    /** Hands all that a list shows to {@code row}, one after the other. */
    public void each(OrganisationQuery query, Consumer<OrganisationRow> row) {
        try (var scroll = sorted(query).scroll(CHUNK)) {
            for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
                chunk.hits().forEach(row);
            }
        }
    }

    private SearchQueryOptionsStep<?, ?, OrganisationRow, ?, ?, ?> sorted(OrganisationQuery query) {
        return rows(f -> matching(f, query)).sort(f -> f.score().then().field(VersionDocument.CODE));
    }

    private SearchQueryOptionsStep<?, ?, OrganisationRow, ?, ?, ?> rows(
            Function<SearchPredicateFactory, PredicateFinalStep> chosen) {
        var session = index.session();
        return session.search(session.scope(OrganisationVersion.class))
                .select(f -> f.composite()
                        .from(
                                f.field(VersionDocument.RECORD, String.class),
                                f.field(VersionDocument.CODE, String.class),
                                f.field(OrganisationIndex.SHOWN_VI, String.class),
                                f.field(OrganisationIndex.SHOWN_EN, String.class),
                                f.field(OrganisationIndex.COUNTRY, String.class),
                                f.field(OrganisationIndex.ROLE, String.class).list(),
                                f.field(OrganisationIndex.CAPABILITY, String.class)
                                        .list(),
                                f.field(OrganisationIndex.SAMPLE, Boolean.class))
                        .asList(OrganisationRow::indexed))
                .where(chosen);
    }

    /**
     * The organisation each of {@code records} is today, itself or the one it was merged into; without those the actor
     * may not see.
     */
    public Map<UUID, OrganisationRow> linked(Collection<UUID> records) {
        if (!index.isWhole()) {
            return Map.of();
        }
        var today = new HashMap<UUID, UUID>();
        records.forEach(record -> today.put(record, merges.survivorOf(record)));
        var rows = named(today.values());
        var linked = new HashMap<UUID, OrganisationRow>();
        today.forEach((record, survivor) -> {
            var row = rows.get(survivor);
            if (row != null) {
                linked.put(record, row);
            }
        });
        return linked;
    }

    /** The organisations merged into {@code survivor} itself, as far as the actor may see them. */
    public List<OrganisationRow> mergedInto(UUID survivor) {
        var records = merges.findBySurvivor(survivor).stream()
                .map(OrganisationMerge::record)
                .toList();
        return named(records).values().stream()
                .sorted(Comparator.comparing(OrganisationRow::code))
                .toList();
    }

    private Map<UUID, OrganisationRow> named(Collection<UUID> records) {
        if (records.isEmpty()) {
            return Map.of();
        }
        var ids = records.stream().map(UUID::toString).collect(Collectors.toSet());
        return rows(f -> f.and()
                        .add(VersionDocument.seen(f, null))
                        .add(f.terms().field(VersionDocument.RECORD).matchingAny(ids)))
                .fetchAllHits()
                .stream()
                .collect(Collectors.toMap(OrganisationRow::record, row -> row));
    }

    /** The organisation that {@code record} is after all mergers, itself or another one. */
    public UUID today(UUID record) {
        return merges.survivorOf(record);
    }

    /** Ids of {@code record} and of all that were merged into it, over any number of mergers. */
    public Set<UUID> withMerged(UUID record) {
        return merges.withMerged(record);
    }

    /** Those that say they belong to {@code parent}, or to one that was merged into it, by code. */
    public List<OrganisationRow> children(UUID parent) {
        if (!index.isWhole()) {
            return List.of();
        }
        var whole = merges.withMerged(parent).stream().map(UUID::toString).toList();
        return rows(f ->
                        visible(f).add(f.terms().field(OrganisationIndex.PARENT).matchingAny(whole)))
                .sort(f -> f.field(VersionDocument.CODE))
                .fetchHits(MOST_CHILDREN);
    }

    public long count(String text) {
        var session = index.session();
        return session.search(session.scope(OrganisationVersion.class))
                .where(f -> matching(f, OrganisationQuery.of(text)))
                .fetchTotalHitCount();
    }

    private PredicateFinalStep matching(SearchPredicateFactory f, OrganisationQuery query) {
        var all = visible(f);
        query.chosen()
                .forEach((facet, values) ->
                        all.add(f.terms().field(facet.parameter()).matchingAny(values)));
        var survivors = survivorsNamed(query.text());
        return survivors.isEmpty()
                ? all.add(named(f, query.text()))
                : all.add(f.or(
                        named(f, query.text()),
                        f.terms().field(VersionDocument.RECORD).matchingAny(survivors)));
    }

    /**
     * One that was merged is in no list, but leads to its survivor. The mergers are few and asked each time, so a list
     * never lags behind.
     */
    private SimpleBooleanPredicateClausesStep<?, ?> visible(SearchPredicateFactory f) {
        var all = f.and().add(VersionDocument.seen(f, null));
        var merged = merged();
        return merged.isEmpty()
                ? all
                : all.add(f.not(f.terms().field(VersionDocument.RECORD).matchingAny(merged)));
    }

    private List<String> merged() {
        return merges.findAll().stream().map(merge -> merge.record().toString()).toList();
    }

    private static PredicateFinalStep named(SearchPredicateFactory f, String text) {
        var words = f.and();
        words.add(f.matchAll());
        for (var word : Folded.words(text)) {
            words.add(f.or(
                    f.prefix().field(OrganisationIndex.NAME).matching(word).boost(NAME_COUNTS),
                    f.prefix().field(OrganisationIndex.TEXT).matching(word)));
        }
        return words;
    }

    /** What those merged are today that {@code text} fits themselves. */
    private Set<String> survivorsNamed(String text) {
        var merged = text.isBlank() ? List.<String>of() : merged();
        if (merged.isEmpty()) {
            return Set.of();
        }
        return rows(f -> f.and()
                        .add(VersionDocument.seen(f, null))
                        .add(f.terms().field(VersionDocument.RECORD).matchingAny(merged))
                        .add(named(f, text)))
                .fetchHits(MOST_MERGED)
                .stream()
                .map(row -> merges.survivorOf(row.record()).toString())
                .collect(Collectors.toSet());
    }
}
