package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.Contradiction;
import org.greenregistry.project.ProjectFacts;

/** Counts {@link Trust}. */
final class TrustCount implements Count<Trust> {

    private static final int MOST_PATHS = 10;
    private static final Comparator<Figure> MOST_FIRST =
            Comparator.comparing(Figure::projects).reversed().thenComparing(Figure::key);

    private final Question asked;
    private final Tally projects;
    private final Tally excused;
    private final Work all;
    private final List<Tally> byContradiction;
    private final Map<String, Tally> lacking = new HashMap<>();
    private final Map<String, Work> agencies = new HashMap<>();
    private final Map<UUID, Work> officers = new HashMap<>();

    TrustCount(Question asked) {
        this.asked = asked;
        projects = new Tally("projects", Unit.PROJECTS, asked.filter(), facts -> true, facts -> BigDecimal.ONE);
        excused = Tally.count("excused", asked.filter(), on(Trait.EXCUSED));
        all = new Work("", asked.filter());
        byContradiction = Arrays.stream(Contradiction.values())
                .map(one -> Tally.count(
                        "contradiction." + one, asked.filter(), Condition.on(Trait.CONTRADICTORY, one, asked.day())))
                .toList();
    }

    private Condition on(Trait trait) {
        return Condition.on(trait, asked.day());
    }

    @Override
    public void add(ProjectFacts facts) {
        projects.add(facts);
        excused.add(facts);
        all.add(facts);
        byContradiction.forEach(tally -> tally.add(facts));
        Set.copyOf(facts.absent())
                .forEach(path -> lacking.computeIfAbsent(path, this::lacks).addCounted(facts));
        facts.agencies()
                .forEach(code -> agencies.computeIfAbsent(code, this::ofAgency).add(facts));
        if (facts.author() != null) {
            officers.computeIfAbsent(facts.author(), this::ofOfficer).add(facts);
        }
    }

    private Tally lacks(String path) {
        return Tally.count(path, asked.filter(), Condition.on(Trait.INCOMPLETE, path, asked.day()));
    }

    private Work ofAgency(String code) {
        return work(code, Condition.on(Trait.MANAGED_BY, code, asked.day()));
    }

    private Work ofOfficer(UUID account) {
        return work(account.toString(), Condition.on(Trait.WRITTEN_BY, account, asked.day()));
    }

    private Work work(String key, Condition whose) {
        return new Work(key, asked.filter().having(whose));
    }

    @Override
    public Trust result() {
        return new Trust(
                projects.figure(),
                all.askedFor,
                all.given,
                all.incomplete.figure(),
                excused.figure(),
                all.stale.figure(),
                all.contradictory.figure(),
                some(byContradiction, byContradiction.size()),
                some(List.copyOf(lacking.values()), MOST_PATHS),
                shares(agencies.values()),
                shares(officers.values()));
    }

    private static List<Figure> some(List<Tally> tallies, int most) {
        return tallies.stream()
                .map(Tally::figure)
                .filter(figure -> !figure.isNothing())
                .sorted(MOST_FIRST)
                .limit(most)
                .toList();
    }

    private static List<Trust.Share> shares(Collection<Work> works) {
        return works.stream()
                .map(Work::share)
                .sorted(Comparator.comparing(Trust.Share::percent).thenComparing(Trust.Share::key))
                .toList();
    }

    /** What is known of the work on some projects. */
    private final class Work {

        private final String key;
        private final Tally incomplete;
        private final Tally contradictory;
        private final Tally stale;
        private long projects;
        private long askedFor;
        private long given;

        /** @param rows all that is added */
        Work(String key, ProjectFilter rows) {
            this.key = key;
            incomplete = Tally.count("incomplete", rows, on(Trait.INCOMPLETE));
            contradictory = Tally.count("contradictory", rows, on(Trait.CONTRADICTORY));
            stale = Tally.count("stale", rows, Condition.on(Trait.STALE, Trust.STALE_MONTHS, asked.day()));
        }

        void add(ProjectFacts facts) {
            projects++;
            askedFor += facts.asked();
            given += facts.asked() - facts.absent().size();
            incomplete.add(facts);
            contradictory.add(facts);
            stale.add(facts);
        }

        Trust.Share share() {
            return new Trust.Share(
                    key, projects, askedFor, given, incomplete.figure(), contradictory.figure(), stale.figure());
        }
    }
}
