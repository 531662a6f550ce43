package org.greenregistry.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Folded;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.spatial.GeoBoundingBox;
import org.hibernate.search.util.common.data.Range;

/** The only place that turns a filter into a query. */
final class Query {

    private final SearchPredicateFactory f;
    private final BooleanPredicateClausesStep<?, ?> query;

    private Query(SearchPredicateFactory f) {
        this.f = f;
        query = f.bool();
    }

    static BooleanPredicateClausesStep<?, ?> of(SearchPredicateFactory f, ProjectFilter filter) {
        return new Query(f).of(filter);
    }

    private BooleanPredicateClausesStep<?, ?> of(ProjectFilter filter) {
        query.filter(VersionDocument.seen(f, filter.asOf()));
        addSamples(filter.samples());
        filter.chosen()
                .forEach((facet, values) ->
                        query.filter(f.terms().field(facet.field()).matchingAny(values)));
        addCapital(filter.capital());
        addRange(ProjectFields.LAND, filter.land());
        addRange(ProjectFields.JOBS, filter.jobs());
        addRange(stageDay(), filter.stageOn());
        var box = filter.box();
        if (box != null) {
            query.filter(f.spatial()
                    .within()
                    .field(ProjectFields.LOCATION)
                    .boundingBox(GeoBoundingBox.of(box.north(), box.west(), box.south(), box.east())));
        }
        filter.having().forEach(this::addCondition);
        addText(filter.text());
        return query;
    }

    /** What {@code filter} describes and has all of {@code words} in its name, each with a letter wrong at most. */
    static BooleanPredicateClausesStep<?, ?> alike(SearchPredicateFactory f, ProjectFilter filter, List<String> words) {
        var query = of(f, filter);
        words.forEach(word ->
                query.must(f.match().field(ProjectFields.NAME).matching(word).fuzzy(Spelling.slips(word))));
        return query;
    }

    static String stageDay() {
        return Actor.current().isStaff() ? ProjectFields.STAGE_DAY_INTERNAL : ProjectFields.STAGE_DAY;
    }

    /** The column of facts the actor may see. */
    static String facts() {
        return Actor.current().isStaff() ? ProjectFields.FACTS_INTERNAL : ProjectFields.FACTS;
    }

    /** Nobody learns from a list what its figures do not tell him or her. */
    private void addCondition(Condition condition) {
        query.filter(
                Actor.current().level().covers(condition.trait().level())
                        ? f.extension(LuceneExtension.get()).fromLuceneQuery(new FactsQuery(facts(), condition))
                        : f.matchNone());
    }

    private void addSamples(Samples samples) {
        if (samples != Samples.INCLUDE) {
            query.filter(f.match().field(ProjectFields.SAMPLE).matching(samples == Samples.ONLY));
        }
    }

    private void addCapital(CapitalRange capital) {
        if (capital.isAny()) {
            return;
        }
        var stated = capital.amount().isAny()
                ? f.exists().field(ProjectFields.CAPITAL_CURRENCY)
                : f.range().field(ProjectFields.capital(capital.inCurrency())).within(range(capital.amount()));
        query.filter(
                capital.unstated() ? f.or(stated, f.not(f.exists().field(ProjectFields.CAPITAL_CURRENCY))) : stated);
    }

    private <T extends Comparable<? super T>> void addRange(String field, Between<T> between) {
        if (!between.isAny()) {
            query.filter(f.range().field(field).within(range(between)));
        }
    }

    private static <T extends Comparable<? super T>> Range<T> range(Between<T> between) {
        return Range.between(between.min(), between.max());
    }

    private void addText(String text) {
        var words = Folded.words(text);
        if (words.isEmpty()) {
            return;
        }
        Synonyms.parts(words).forEach(part -> query.must(part(part, words.getLast())));
        // Must match above; what follows only ranks. What was typed with its marks comes first.
        query.should(f.match()
                .field(ProjectFields.TEXT_EXACT)
                .matching(accented(text))
                .boost(4));
        query.should(f.match().field(ProjectFields.NAME).matching(text).boost(2));
    }

    /** All words of the part, or a phrase that means the same, in any text the actor may see. */
    private PredicateFinalStep part(Synonyms.Part part, String last) {
        var fields = Actor.current().isStaff()
                ? new String[] {ProjectFields.TEXT, ProjectFields.TEXT_INTERNAL}
                : new String[] {ProjectFields.TEXT};
        var all = f.bool();
        part.words().forEach(word -> all.must(word(word, word.equals(last), fields)));
        if (part.others().isEmpty()) {
            return all;
        }
        var any = f.bool().should(all);
        part.others().forEach(other -> any.should(f.phrase().fields(fields).matching(other)));
        return any;
    }

    /** The word; of the last one, which may still be typed, also its beginning. */
    private PredicateFinalStep word(String word, boolean beginning, String... fields) {
        var whole = f.match().fields(fields).matching(word);
        return beginning ? f.or(whole.boost(2), f.prefix().fields(fields).matching(word)) : whole;
    }

    private static String accented(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
