package org.greenregistry.organisation;

import java.util.Collection;
import java.util.Comparator;
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
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.ledger.VersionIndex;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
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

    private final VersionIndex index;
    private final OrganisationMerges merges;

    OrganisationService(VersionIndex index, OrganisationMerges merges) {
        this.index = index;
        this.merges = merges;
    }

    /** Those with every word of {@code text}, typed with or without marks, begun or whole; best first. */
    public List<OrganisationRow> find(String text, Pageable page) {
        return rows(f -> matching(f, text))
                .sort(f -> f.score().then().field(VersionDocument.CODE))
                .fetchHits((int) page.getOffset(), page.getPageSize());
    }

    /** Hands all that {@link #find} would list to {@code row}, one after the other. */
    public void each(String text, Consumer<OrganisationRow> row) {
        try (var scroll = rows(f -> matching(f, text))
                .sort(f -> f.score().then().field(VersionDocument.CODE))
                .scroll(CHUNK)) {
            for (var chunk = scroll.next(); chunk.hasHits(); chunk = scroll.next()) {
                chunk.hits().forEach(row);
            }
        }
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
                                f.field(OrganisationIndex.COUNTRY, String.class))
                        .asList(OrganisationService::row))
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

    public long count(String text) {
        var session = index.session();
        return session.search(session.scope(OrganisationVersion.class))
                .where(f -> matching(f, text))
                .fetchTotalHitCount();
    }

    /**
     * One that was merged is in no list, but leads to its survivor. The mergers are few and asked each time, so a list
     * never lags behind.
     */
    private PredicateFinalStep matching(SearchPredicateFactory f, String text) {
        var merged = merges.findAll().stream()
                .map(merge -> merge.record().toString())
                .toList();
        var all = f.and().add(VersionDocument.seen(f, null));
        if (merged.isEmpty()) {
            return all.add(named(f, text));
        }
        var survivors = survivorsNamed(text, merged);
        all.add(f.not(f.terms().field(VersionDocument.RECORD).matchingAny(merged)));
        return survivors.isEmpty()
                ? all.add(named(f, text))
                : all.add(f.or(
                        named(f, text), f.terms().field(VersionDocument.RECORD).matchingAny(survivors)));
    }

    private static PredicateFinalStep named(SearchPredicateFactory f, String text) {
        var words = f.and();
        words.add(f.matchAll());
        for (var word : Folded.words(text)) {
            words.add(f.prefix().field(OrganisationIndex.NAME).matching(word));
        }
        return words;
    }

    /** What those of {@code merged} are today whose own name fits {@code text}. */
    private Set<String> survivorsNamed(String text, List<String> merged) {
        if (text.isBlank()) {
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

    private static OrganisationRow row(List<?> values) {
        return new OrganisationRow(
                UUID.fromString((String) values.get(0)),
                (String) values.get(1),
                new LocalizedText((String) values.get(2), (String) values.get(3)),
                (String) values.get(4));
    }
}
