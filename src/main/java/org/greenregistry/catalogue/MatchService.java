package org.greenregistry.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.greenregistry.access.Acting;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.project.ProjectTrials;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever writes a project which searches of the public would find it. */
@Service
@ForOfficers
@Transactional(readOnly = true)
public class MatchService {

    private final ProjectTrials trials;
    private final Questions questions;

    MatchService(ProjectTrials trials, Questions questions) {
        this.trials = trials;
        this.questions = questions;
    }

    /**
     * What each of {@code searches}, as it is spelt and of today, would have to do with {@code content} if it were
     * public; in their order. Empty while the index is made.
     *
     * @param code under which the book knows the project already; absent for a new one
     */
    public List<Match> matches(ProjectContent content, @Nullable String code, List<ProjectFilter> searches) {
        return searches.isEmpty()
                ? List.of()
                : Acting.asPublic(() -> trials.ask(content, code, finder -> matches(finder, searches)))
                        .orElse(List.of());
    }

    private List<Match> matches(ProjectTrials.Finder finder, List<ProjectFilter> searches) {
        var lacks = Lack.all().stream()
                .filter(lack -> !finder.test(f -> f.exists().field(lack.field())))
                .toList();
        return searches.stream().map(search -> match(finder, search, lacks)).toList();
    }

    private Match match(ProjectTrials.Finder finder, ProjectFilter search, List<Lack> lacks) {
        if (finder.test(f -> Query.of(f, questions.of(search)))) {
            return Match.FOUND;
        }
        var asked = lacks.stream().filter(lack -> lack.asks().test(search)).toList();
        var rest = search;
        for (var lack : asked) {
            rest = lack.without().apply(rest);
        }
        var known = rest;
        return !asked.isEmpty() && finder.test(f -> Query.of(f, questions.of(known)))
                ? new Match(false, asked.stream().map(Lack::path).collect(Collectors.toSet()))
                : Match.NONE;
    }
}
