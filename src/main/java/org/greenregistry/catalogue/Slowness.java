package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
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

    private static final Pattern TEXT = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    /** Reads {@code months-percent}; {@link IllegalArgumentException} for anything else. */
    public static Slowness of(@Nullable String text) {
        var read = TEXT.matcher(text == null ? "" : text);
        if (!read.matches()) {
            throw new IllegalArgumentException("no rule of slowness: " + text);
        }
        return new Slowness(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
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
        return facts.history().stream()
                .filter(since -> since.stage().compareTo(Stage.REGISTERED) >= 0)
                .findFirst()
                .map(ProjectFacts.Since::day)
                .filter(licensed -> licensed.isBefore(day))
                .isPresent();
    }

    private boolean isBelow(ProjectFacts facts, ProjectFacts.Figure registered, LocalDate day) {
        var spent = facts.implemented(registered.currency(), day);
        return spent == null
                || spent.movePointRight(2).compareTo(registered.amount().multiply(BigDecimal.valueOf(percent))) < 0;
    }
}
