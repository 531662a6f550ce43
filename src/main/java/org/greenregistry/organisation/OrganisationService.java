package org.greenregistry.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** One that was merged is in no list. The mergers are few and asked each time, so a list never lags behind. */
    private PredicateFinalStep matching(SearchPredicateFactory f, String text) {
        var all = f.and().add(VersionDocument.seen(f, null));
        var merged = merges.findAll().stream()
                .map(merge -> merge.record().toString())
                .toList();
        if (!merged.isEmpty()) {
            all.add(f.not(f.terms().field(VersionDocument.RECORD).matchingAny(merged)));
        }
        for (var word : Folded.words(text)) {
            all.add(f.prefix().field(OrganisationIndex.NAME).matching(word));
        }
        return all;
    }

    private static OrganisationRow row(List<?> values) {
        return new OrganisationRow(
                UUID.fromString((String) values.get(0)),
                (String) values.get(1),
                new LocalizedText((String) values.get(2), (String) values.get(3)),
                (String) values.get(4));
    }
}
