package org.greenregistry.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Folded;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** The only place that turns a filter into a query. */
final class Query {

    private Query() {}

    static PredicateFinalStep of(SearchPredicateFactory f, ProjectFilter filter) {
        var all = f.and().add(VersionDocument.seen(f, filter.asOf()));
        if (!filter.samples()) {
            all.add(f.not(f.match().field(ProjectFields.SAMPLE).matching(true)));
        }
        filter.chosen()
                .forEach((facet, values) ->
                        all.add(f.terms().field(facet.field()).matchingAny(values)));
        var words = Folded.words(filter.text());
        if (words.isEmpty()) {
            return all;
        }
        words.forEach(word -> all.add(word(f, word)));
        // Must match above; what follows only ranks. What was typed with its marks comes first.
        return f.bool()
                .must(all)
                .should(f.match()
                        .field(ProjectFields.TEXT_EXACT)
                        .matching(accented(filter.text()))
                        .boost(4))
                .should(f.match()
                        .field(ProjectFields.NAME)
                        .matching(filter.text())
                        .boost(2));
    }

    /** The word or its beginning, in any text the actor may see. */
    private static PredicateFinalStep word(SearchPredicateFactory f, String word) {
        var fields = Actor.current().isStaff()
                ? new String[] {ProjectFields.TEXT, ProjectFields.TEXT_INTERNAL}
                : new String[] {ProjectFields.TEXT};
        return f.or(
                f.match().fields(fields).matching(word).boost(2),
                f.prefix().fields(fields).matching(word));
    }

    private static String accented(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static SortFinalStep order(SearchSortFactory f, ProjectFilter filter, Order order) {
        return switch (order) {
            case RELEVANCE ->
                filter.text().isEmpty()
                        ? order(f, filter, Order.NEWEST)
                        : f.score().then().field(VersionDocument.CODE);
            case NEWEST -> f.field(VersionDocument.RECORDED_FROM).desc().then().field(VersionDocument.CODE);
            case NAME -> f.field(ProjectFields.NAME_ORDER).then().field(VersionDocument.CODE);
        };
    }
}
