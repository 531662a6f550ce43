package org.greenregistry.catalogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.access.Actor;
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
    private final Question question;
    private final BooleanPredicateClausesStep<?, ?> query;

    private Query(SearchPredicateFactory f, Question question) {
        this.f = f;
        this.question = question;
        query = f.bool();
    }

    static BooleanPredicateClausesStep<?, ?> of(SearchPredicateFactory f, Question question) {
        return of(f, question, VersionDocument.seen(f, question.filter().asOf()));
    }

    /** @param held which versions, in the place of those the book holds at the moment of {@code question} */
    static BooleanPredicateClausesStep<?, ?> of(SearchPredicateFactory f, Question question, PredicateFinalStep held) {
        return new Query(f, question).of(question.filter(), held);
    }

    private BooleanPredicateClausesStep<?, ?> of(ProjectFilter filter, PredicateFinalStep held) {
        query.filter(held);
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

    /** What {@code question} finds and has all of {@code words} in its name, each with a letter wrong at most. */
    static BooleanPredicateClausesStep<?, ?> alike(SearchPredicateFactory f, Question question, List<String> words) {
        var query = of(f, question);
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
        var stated =
                capital.amount().isAny() ? f.exists().field(ProjectFields.CAPITAL_CURRENCY) : amount(capital.amount());
        query.filter(
                capital.unstated() ? f.or(stated, f.not(f.exists().field(ProjectFields.CAPITAL_CURRENCY))) : stated);
    }

    /** In any currency that converts. */
    private PredicateFinalStep amount(Between<Long> wanted) {
        var conversion = question.conversion();
        var any = f.bool();
        for (var currency : conversion.currencies()) {
            any.should(f.range()
                    .field(ProjectFields.capital(currency))
                    .within(range(conversion.bounds(wanted, currency))));
        }
        return any;
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
        var words = question.sought().words();
        if (words.isEmpty()) {
            return;
        }
        // What is found, and what ranks it, are apart: how often a long record mentions a word says little, and
        // weighing
        // every hit by it was most of what a search cost. What was typed with its marks comes first.
        Synonyms.parts(words).forEach(part -> query.filter(part(part, words.getLast())));
        query.should(f.match()
                .field(ProjectFields.TEXT_EXACT)
                .matching(accented(text))
                .boost(4));
        query.should(f.match().field(ProjectFields.NAME).matching(text).boost(2));
        // Who has typed the beginning of a name means that name rather than one whose papers mention the word.
        query.should(
                f.prefix().field(ProjectFields.NAME).matching(words.getLast()).boost(2));
    }

    /** All words of the part, or a phrase that means the same, in any text the actor may see. */
    private PredicateFinalStep part(Synonyms.Part part, String last) {
        var all = f.bool();
        part.words()
                .forEach(word -> all.must(
                        word(f, word, word.equals(last), question.sought().loose())));
        if (part.others().isEmpty()) {
            return all;
        }
        var any = f.bool().should(all);
        part.others().forEach(other -> any.should(f.phrase().fields(texts()).matching(other)));
        return any;
    }

    /**
     * The word; of the last one, which may still be typed, also its beginning; of one that no project has, what may be
     * meant by it.
     */
    static PredicateFinalStep word(SearchPredicateFactory f, String word, boolean beginning, Set<String> loose) {
        var whole = f.match().fields(texts()).matching(word);
        if (loose.contains(word)) {
            return f.or(
                    f.match().fields(texts()).matching(Telex.read(word)).boost(2),
                    f.match().fields(texts()).matching(word).fuzzy(Spelling.slips(word), 1));
        }
        return beginning ? f.or(whole.boost(2), f.prefix().fields(texts()).matching(word)) : whole;
    }

    private static String[] texts() {
        return Actor.current().isStaff()
                ? new String[] {ProjectFields.TEXT, ProjectFields.TEXT_INTERNAL}
                : new String[] {ProjectFields.TEXT};
    }

    private static String accented(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
