package org.greenregistry.catalogue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.query.SearchResult;
import org.springframework.stereotype.Component;

/** Counts and sums without listing: what the values of a facet and the bars of a range would give. */
@Component
class Counting {

    private static final int CHUNK = 1000;

    private final VersionIndex index;

    Counting(VersionIndex index) {
        this.index = index;
    }

    /** Of every facet, each as if it did not narrow. */
    Map<Facet, Map<String, Long>> counts(Question question) {
        var chosen = question.filter().chosen().keySet();
        var open = EnumSet.allOf(Facet.class);
        open.removeAll(chosen);
        var counts = counts(question, open);
        chosen.forEach(facet -> counts.putAll(without(question, facet)));
        return counts;
    }

    /** Of one facet, as if it did not narrow. */
    Map<Facet, Map<String, Long>> without(Question question, Facet facet) {
        return counts(question.with(question.filter().without(facet)), List.of(facet));
    }

    Map<String, Long> of(Question question, Facet facet) {
        return without(question, facet).getOrDefault(facet, Map.of());
    }

    /** Of these facets, by what the question leaves. */
    Map<Facet, Map<String, Long>> counts(Question question, Collection<Facet> facets) {
        var tally = new Tally().facets(facets);
        return tally.facets(counted(question, tally));
    }

    long count(Question question) {
        return counted(question, new Tally()).total().hitCount();
    }

    /** As if no amount narrowed. */
    Histogram capital(Question question) {
        var tally = new Tally().capital(question.conversion());
        var open = question.with(question.filter().withoutCapital());
        return tally.capital(counted(open, tally), question.conversion());
    }

    /** As if no area narrowed. */
    Histogram land(Question question) {
        var tally = new Tally().land();
        return tally.land(counted(question.with(question.filter().withLand(Between.any())), tally));
    }

    private SearchResult<?> counted(Question question, Tally tally) {
        var session = index.session();
        return tally.ask(session.search(session.scope(Object.class, ProjectFields.ENTITY))
                        .select(projections -> projections.id())
                        .where(predicates -> Query.of(predicates, question)))
                .fetch(0);
    }

    CapitalTotals totals(Question question) {
        var session = index.session();
        var figures = session.search(session.scope(Object.class, ProjectFields.ENTITY))
                .select(f -> f.field(ProjectFields.CAPITALS, String.class).list())
                .where(predicates -> Query.of(predicates, question));
        try (var scroll = figures.scroll(CHUNK)) {
            return CapitalTotals.of(Stream.iterate(scroll.next(), chunk -> chunk.hasHits(), chunk -> scroll.next())
                    .flatMap(chunk -> chunk.hits().stream())
                    .flatMap(List::stream)
                    .map(figure -> Canonical.read(Canonical.parse(figure), CapitalFigure.class)));
        }
    }
}
