package org.greenregistry.opportunity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.catalogue.MatchService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.RecordService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever writes a project how much it is looked for: numbers only, never who looks or what for. */
@Service
@ForOfficers
@Transactional(readOnly = true)
public class SignalService {

    /** Half a millisecond each, while somebody types. */
    private static final int MOST = 1000;

    private final Watches watches;
    private final TargetWords targets;
    private final MatchService matches;
    private final Demands demands;
    private final RecordService records;

    SignalService(Watches watches, TargetWords targets, MatchService matches, Demands demands, RecordService records) {
        this.watches = watches;
        this.targets = targets;
        this.matches = matches;
        this.demands = demands;
        this.records = records;
    }

    /** @param code under which the book knows the project already; absent for a new one */
    public Signal of(ProjectContent draft, @Nullable String code) {
        var searches = searches();
        var found = new ArrayList<UUID>();
        var missed = new TreeMap<String, List<UUID>>();
        var answers = matches.matches(draft, code, List.copyOf(searches.keySet()));
        var followers = searches.values().iterator();
        for (var match : answers) {
            var all = followers.next();
            if (match.found()) {
                found.addAll(all);
            }
            match.unsaid().forEach(path -> missed.computeIfAbsent(path, none -> new ArrayList<>())
                    .addAll(all));
        }
        return new Signal(crowd(found), sorted(missed), asked(draft, code));
    }

    /** Those of confirmed people, by what they ask; of very many the ones most people follow. */
    private Map<ProjectFilter, List<UUID>> searches() {
        var byQuery = watches.searches().stream()
                .collect(groupingBy(SavedSearch::query, mapping(SavedSearch::follower, toList())));
        var searches = new LinkedHashMap<ProjectFilter, List<UUID>>();
        byQuery.entrySet().stream()
                .sorted(Comparator.comparing(search -> -search.getValue().size()))
                .limit(MOST)
                .forEach(search -> targets.filter(Target.list(search.getKey()))
                        .ifPresent(filter -> searches.computeIfAbsent(filter, none -> new ArrayList<>())
                                .addAll(search.getValue())));
        return searches;
    }

    private static Map<String, Crowd> sorted(Map<String, List<UUID>> missed) {
        var crowds = new LinkedHashMap<String, Crowd>();
        missed.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, List<UUID>> path) ->
                                crowd(path.getValue()).number(),
                        Comparator.reverseOrder()))
                .forEach(path -> crowds.put(path.getKey(), crowd(path.getValue())));
        return crowds;
    }

    private static Crowd crowd(Collection<UUID> followers) {
        return Crowd.of(followers.size(), followers.stream().distinct().count());
    }

    /** What readers of the published project asked for and the draft still does not say. */
    private Map<String, Crowd> asked(ProjectContent draft, @Nullable String code) {
        var asked = new LinkedHashMap<String, Crowd>();
        Optional.ofNullable(code)
                .flatMap(known -> records.find(ProjectContent.class, known, null))
                .map(project -> demands.findByRecordOrderByAskedDesc(project.record()))
                .orElse(List.of())
                .stream()
                .filter(demand -> draft.isExcused(demand.field()))
                .forEach(demand -> asked.put(demand.field(), Crowd.of(demand.asked())));
        return asked;
    }
}
