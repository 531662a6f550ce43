package org.greenregistry.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.greenregistry.ledger.Decision;
import org.greenregistry.ledger.LeftDrafts;
import org.greenregistry.opportunity.Promise;
import org.jspecify.annotations.Nullable;

/**
 * How well the work on the book itself goes. Decisions and answers count in the period by the day of the act; what
 * waits, waits now.
 *
 * @param decisions of reviewers in the period, the longest wait first
 * @param reviewers the same by account, most decisions first
 * @param agencies the same by the authority that manages the project, most decisions first
 * @param answers promises met or missed in the period
 * @param overdue promises past their day without an answer
 * @param drafts open drafts nobody wrote on for {@code draftDays}, by owner
 */
public record WorkQuality(
        List<Decision> decisions,
        List<Turnaround> reviewers,
        List<Turnaround> agencies,
        List<Promise> answers,
        List<Promise> overdue,
        List<LeftDrafts> drafts,
        int draftDays) {

    /**
     * How long some decisions took.
     *
     * @param key account or code of the authority; empty where there is none
     * @param medianHours absent where there are none
     * @param worst the one that took longest
     */
    public record Turnaround(
            String key,
            long decisions,
            long returned,
            @Nullable Long medianHours,
            @Nullable Decision worst) {

        static Turnaround of(String key, Collection<Decision> decisions) {
            var waits = decisions.stream()
                    .map(decision -> decision.waited().toHours())
                    .sorted()
                    .toList();
            return new Turnaround(
                    key,
                    decisions.size(),
                    decisions.stream().filter(Decision::returned).count(),
                    waits.isEmpty() ? null : (waits.get((waits.size() - 1) / 2) + waits.get(waits.size() / 2)) / 2,
                    decisions.stream()
                            .max(Comparator.comparing(Decision::waited))
                            .orElse(null));
        }

        /** Per cent of the decisions that sent a draft back, rounded down; 0 where there are none. */
        public long returnedPercent() {
            return decisions == 0 ? 0 : returned * 100 / decisions;
        }
    }

    public Turnaround all() {
        return Turnaround.of("", decisions);
    }

    public List<Promise> kept() {
        return answers.stream().filter(Promise::isKept).toList();
    }

    public List<Promise> late() {
        return answers.stream().filter(Promise::isLate).toList();
    }

    public long draftCount() {
        return drafts.stream().mapToLong(LeftDrafts::count).sum();
    }
}
