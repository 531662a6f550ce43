package org.greenregistry.insight;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.dossier.Flow;

/**
 * Whether the province is on plan. Currencies and kinds of capital stand apart; a currency nobody uses is missing.
 *
 * @param valid projects licensed and not ended, on the day
 * @param registered capital of those
 * @param silent those that state no registered capital: the totals leave them out
 * @param announcedOnly those of the silent that state an announced amount
 * @param unregistered what those expect or announce, of each kind and currency that is used; never added
 * @param newSilent those of the silent that were licensed in the period
 * @param flows new, raised, lowered and ended capital in the period
 * @param before the same in the same period a year earlier
 * @param implemented capital put in during the period, by accepted reports
 * @param implementedTotal capital put in by the day since the certificate
 * @param unreported valid projects without an accepted report on the period
 * @param started came into operation in the period
 * @param startedBefore the same a year earlier
 * @param work jobs planned, and workers as reported: Vietnamese, foreign
 * @param land of the valid projects
 * @param solar installed solar power: planned, reported, verified; never added
 * @param avoided emissions cut: planned, reported, verified; never added
 * @param toDate what targets are set for, from 1 January to the period's end
 * @param evidence valid projects by their highest step of green evidence, the highest first
 */
public record Plan(
        Figure valid,
        List<Figure> registered,
        Figure silent,
        Figure announcedOnly,
        List<Figure> unregistered,
        Figure newSilent,
        List<Figure> flows,
        List<Figure> before,
        List<Figure> implemented,
        List<Figure> implementedTotal,
        Figure unreported,
        Figure started,
        Figure startedBefore,
        List<Figure> work,
        Figure land,
        List<Figure> solar,
        List<Figure> avoided,
        List<Figure> toDate,
        List<Figure> evidence) {

    /** The flows of that kind, one of each currency that has any. */
    public List<Figure> flows(Flow.Kind kind) {
        return flows.stream()
                .filter(figure -> figure.key().startsWith("flow." + kind + "."))
                .toList();
    }

    /** What {@code flow} was in the same period a year earlier. */
    public BigDecimal before(Figure flow) {
        return sum(before, flow.key());
    }

    private static BigDecimal sum(List<Figure> figures, String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .map(Figure::sum)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** What the year has reached of what {@code key} is set for; zero where nothing counts. */
    public BigDecimal reached(TargetKey key) {
        return sum(toDate, key.figure());
    }
}
