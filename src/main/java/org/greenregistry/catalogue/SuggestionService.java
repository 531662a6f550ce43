package org.greenregistry.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.Folded;
import org.greenregistry.ledger.VersionIndex;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.PlaceService;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Completes what is being typed: one query of the index, and the places in memory. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class SuggestionService {

    /** Fewer letters would suggest anything. */
    private static final int FEWEST_LETTERS = 2;

    private static final int PER_GROUP = 5;

    /** Investors are those of the best projects only, so more are read than are shown. */
    private static final int READ = 20;

    private final VersionIndex index;
    private final Questions questions;
    private final PlaceService places;

    SuggestionService(VersionIndex index, Questions questions, PlaceService places) {
        this.index = index;
        this.questions = questions;
        this.places = places;
    }

    /** @param typed words or the beginnings of words, with or without marks */
    public Suggestions of(String typed) {
        var words = Folded.words(typed);
        if (String.join("", words).length() < FEWEST_LETTERS) {
            return Suggestions.NONE;
        }
        var rows = projects(typed, READ);
        return new Suggestions(
                rows.stream().limit(PER_GROUP).toList(),
                places.searchParks(typed, PER_GROUP),
                rows.stream()
                        .flatMap(row -> row.investors().stream())
                        .filter(investor -> isMeant(investor, words))
                        .distinct()
                        .limit(PER_GROUP)
                        .toList(),
                places.searchUnits(typed, PER_GROUP).stream()
                        .map(AdminUnit::uid)
                        .map(places::current)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                places.searchHubs(typed, PER_GROUP));
    }

    /**
     * Projects somebody who typed so far may mean, the best first; if no text has all the words, those with such names.
     */
    public List<ProjectRow> projects(String typed, int most) {
        var question = questions.of(ProjectFilter.ALL.withText(typed));
        var found = rows(f -> Query.of(f, question), question, most);
        var all = questions.of(ProjectFilter.ALL);
        return found.isEmpty() ? rows(f -> Query.alike(f, all, question.sought().words()), question, most) : found;
    }

    /** Without the passages lists quote. */
    private List<ProjectRow> rows(
            Function<SearchPredicateFactory, PredicateFinalStep> predicate, Question question, int most) {
        var session = index.session();
        return session.search(session.scope(Object.class, ProjectFields.ENTITY))
                .select(f -> RowProjection.of(f, Sought.NOTHING))
                .where(f -> predicate.apply(f))
                .sort(f -> Sorting.of(f, question, Order.RELEVANCE))
                .fetchHits(most);
    }

    private static boolean isMeant(Investor investor, List<String> words) {
        var name = investor.name();
        return name != null
                && words.stream().allMatch(word -> Folded.words(name).stream().anyMatch(of -> of.startsWith(word)));
    }
}
