package org.greenregistry.insight;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.Slowness;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.ObstacleKind;
import org.greenregistry.dossier.Stage;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** Counts {@link Stuck}. */
final class StuckCount implements Count<Stuck> {

    private static final Comparator<Figure> MOST_FIRST =
            Comparator.comparing(Figure::projects).reversed().thenComparing(Figure::key);

    private final Question asked;
    private final Slowness rule;
    private final Tally blocked;
    private final List<Tally> byKind;
    private final Map<String, Tally> byAgency = new TreeMap<>();
    private final Tally late;
    private final Tally held;
    private final Tally slow;
    private final Map<Stage, Stays> stages = new EnumMap<>(Stage.class);
    private Stuck.@Nullable Longest longest;

    StuckCount(Question asked, Slowness rule) {
        this.asked = asked;
        this.rule = rule;
        blocked = Tally.count("blocked", asked.filter(), on(Trait.BLOCKED));
        byKind = Arrays.stream(ObstacleKind.values())
                .map(kind ->
                        Tally.count("blocked." + kind, asked.filter(), Condition.on(Trait.BLOCKED, kind, asked.day())))
                .toList();
        late = Tally.count("late", asked.filter(), on(Trait.LATE));
        held = Tally.count("held", asked.filter(), on(Trait.HELD));
        slow = Tally.count("slow", asked.filter(), Condition.on(Trait.SLOW, rule, asked.day()));
    }

    private Condition on(Trait trait) {
        return Condition.on(trait, asked.day());
    }

    @Override
    public void add(ProjectFacts facts) {
        if (!facts.blocked().isEmpty()) {
            addObstacles(facts);
        }
        late.add(facts);
        held.add(facts);
        slow.add(facts);
        var since = facts.sinceOn(asked.day());
        if (since != null) {
            stages.computeIfAbsent(since.stage(), Stays::new).add(facts, since);
        }
    }

    private void addObstacles(ProjectFacts facts) {
        blocked.add(facts);
        byKind.forEach(tally -> tally.add(facts));
        facts.blocked().stream()
                .filter(obstacle -> obstacle.isOpen(asked.day()))
                .forEach(obstacle -> addObstacle(facts, obstacle));
        byAgency.values().forEach(tally -> tally.add(facts));
    }

    private void addObstacle(ProjectFacts facts, ProjectFacts.Blocked obstacle) {
        var days = ChronoUnit.DAYS.between(obstacle.since(), asked.day());
        if (longest == null || days > longest.days()) {
            longest = new Stuck.Longest(facts.code(), obstacle.kind(), days);
        }
        if (obstacle.agency() != null) {
            byAgency.computeIfAbsent(obstacle.agency(), this::ofAgency);
        }
    }

    private Tally ofAgency(String agency) {
        return Tally.count(agency, asked.filter(), Condition.on(Trait.WAITING_FOR, agency, asked.day()));
    }

    @Override
    public Stuck result() {
        return new Stuck(
                blocked.figure(),
                longest,
                some(byKind),
                some(List.copyOf(byAgency.values())),
                late.figure(),
                held.figure(),
                slow.figure(),
                rule,
                stages.values().stream().map(Stays::result).toList());
    }

    private static List<Figure> some(List<Tally> tallies) {
        return tallies.stream()
                .map(Tally::figure)
                .filter(figure -> !figure.isNothing())
                .sorted(MOST_FIRST)
                .toList();
    }

    /** Projects at one stage. */
    private final class Stays {

        private final Stage stage;
        private final List<Long> days = new ArrayList<>();
        private long projects;
        private Stuck.@Nullable Longest worst;

        Stays(Stage stage) {
            this.stage = stage;
        }

        void add(ProjectFacts facts, ProjectFacts.Since since) {
            projects++;
            if (since.day() != null) {
                var here = ChronoUnit.DAYS.between(since.day(), asked.day());
                days.add(here);
                if (worst == null || here > worst.days()) {
                    worst = new Stuck.Longest(facts.code(), stage, here);
                }
            }
        }

        Stuck.Stay result() {
            days.sort(Comparator.naturalOrder());
            return new Stuck.Stay(
                    stage,
                    asked.filter().having(Condition.on(Trait.STAGE, stage, asked.day())),
                    projects,
                    days.isEmpty() ? null : days.get(days.size() / 2),
                    worst);
        }
    }
}
