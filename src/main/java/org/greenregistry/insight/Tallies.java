package org.greenregistry.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.greenregistry.project.ProjectFacts;

/** Tallies that count nothing of a project unless a test holds, which is asked once for all of them. */
final class Tallies {

    private final Predicate<ProjectFacts> gate;
    private final List<Tally> all = new ArrayList<>();

    /** @param gate true of every project that any of them counts */
    Tallies(Predicate<ProjectFacts> gate) {
        this.gate = gate;
    }

    /** @return {@code tally} */
    Tally with(Tally tally) {
        all.add(tally);
        return tally;
    }

    /** @return {@code tallies} */
    List<Tally> with(List<Tally> tallies) {
        all.addAll(tallies);
        return tallies;
    }

    void add(ProjectFacts facts) {
        if (gate.test(facts)) {
            all.forEach(tally -> tally.add(facts));
        }
    }
}
