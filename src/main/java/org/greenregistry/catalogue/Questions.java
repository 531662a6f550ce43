package org.greenregistry.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.project.ProjectFields;
import org.greenregistry.reference.ExchangeRates;
import org.springframework.stereotype.Component;

/**
 * Makes questions of filters. A word that no project has, as far as the reader sees them and whatever else narrows, was
 * mistyped: it then finds what is a letter away. That is looked for only when nothing was found, so a list in which
 * everything is spelt right costs no more.
 */
@Component
class Questions {

    private final VersionIndex index;
    private final ExchangeRates rates;

    Questions(VersionIndex index, ExchangeRates rates) {
        this.index = index;
        this.rates = rates;
    }

    /** Asks as {@code filter} is spelt, and again by what is meant if that finds nothing. */
    <A> A ask(ProjectFilter filter, Function<Question, A> asking, Predicate<A> isEmpty) {
        var question = of(filter);
        var answer = asking.apply(question);
        return isEmpty.test(answer) ? loosened(question).map(asking).orElse(answer) : answer;
    }

    Question of(ProjectFilter filter) {
        return new Question(filter, conversion(filter), Sought.of(filter.text()));
    }

    Conversion conversion(ProjectFilter filter) {
        return new Conversion(filter.capital().inCurrency(), rates.at(filter.asOf()));
    }

    /** With the words that no project has taken loosely; empty if there are none. */
    Optional<Question> loosened(Question question) {
        var unknown = unknown(question);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(question.loosened(question.sought().loosened(unknown)));
    }

    /** Words that belong to a known phrase are known, whether or not a project has it. */
    private Set<String> unknown(Question question) {
        var words = question.sought().words();
        return Synonyms.parts(words).stream()
                .filter(part -> part.words().size() == 1 && part.others().isEmpty())
                .map(part -> part.words().getFirst())
                .filter(word -> Spelling.slips(word) > 0)
                .filter(word -> !isKnown(question.filter(), word, word.equals(words.getLast())))
                .collect(Collectors.toSet());
    }

    private boolean isKnown(ProjectFilter filter, String word, boolean beginning) {
        var whole = ProjectFilter.ALL.asOf(filter.asOf()).withSamples(filter.samples());
        var session = index.session();
        return !session.search(session.scope(Object.class, ProjectFields.ENTITY))
                .select(f -> f.id())
                .where(f -> Query.of(f, of(whole)).filter(Query.word(f, word, beginning, Set.of())))
                .fetchHits(1)
                .isEmpty();
    }
}
