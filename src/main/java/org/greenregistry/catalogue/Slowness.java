package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Phase;
import org.greenregistry.dossier.Stage;
import org.greenregistry.project.ProjectFacts;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which a project counts as licensed long ago and little done.
 *
 * @param months since the licence, more than which
 * @param percent of the registered capital that must have been put in by then
 */
public record Slowness(int months, int percent) {

    /** Reads {@code months-percent}; {@link IllegalArgumentException} for anything else. */
    public static Slowness of(@Nullable String text) {
        var dash = text == null ? -1 : text.indexOf('-');
        if (text == null || dash < 0) {
            throw new IllegalArgumentException("no rule of slowness: " + text);
        }
        return new Slowness(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return months + "-" + percent;
    }

    /** What operates is not slow; what says nothing of capital put in has put in none. */
    public boolean isOf(ProjectFacts facts, LocalDate day) {
        var stage = facts.stageOn(day);
        return stage != null
                && stage.phase() == Phase.BUILDING
                && isLicensedBefore(facts, day.minusMonths(months))
                && facts.figures().stream()
                        .filter(figure -> figure.kind() == CapitalKind.REGISTERED)
                        .allMatch(figure -> isBelow(facts, figure, day));
    }

    private static boolean isLicensedBefore(ProjectFacts facts, LocalDate day) {
        for (var since : facts.history()) {
            if (since.stage().compareTo(Stage.REGISTERED) >= 0) {
                return since.day() != null && since.day().isBefore(day);
            }
        }
        return false;
    }

    private boolean isBelow(ProjectFacts facts, ProjectFacts.Figure registered, LocalDate day) {
        var spent = facts.implemented(registered.currency(), day);
        return spent == null
                || spent.movePointRight(2).compareTo(registered.amount().multiply(BigDecimal.valueOf(percent))) < 0;
    }
}
