package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.greenregistry.insight.Overview;

/**
 * What stands behind the four answers: breakdowns, frames, stages, trends, stock, events, and what was asked of whom.
 */
@org.springframework.stereotype.Component
class Details {

    private final BreakdownPart breakdown;
    private final CoveragePart coverage;
    private final SmartPart smart;
    private final StagesPart stages;
    private final TrendPart trend;
    private final StockPart stock;
    private final EffectPart effects;
    private final AssignmentsPart assignments;

    Details(
            BreakdownPart breakdown,
            CoveragePart coverage,
            SmartPart smart,
            StagesPart stages,
            TrendPart trend,
            StockPart stock,
            EffectPart effects,
            AssignmentsPart assignments) {
        this.breakdown = breakdown;
        this.coverage = coverage;
        this.smart = smart;
        this.stages = stages;
        this.trend = trend;
        this.stock = stock;
        this.effects = effects;
        this.assignments = assignments;
    }

    List<Component> of(Overview overview, YearPlan year, OverviewUrl url, Locale locale) {
        return List.of(
                breakdown.of(overview, url, locale),
                coverage.of(overview, url, locale),
                trend.of(overview, url, locale),
                smart.of(overview, url, locale),
                stages.of(overview, url, locale),
                stock.of(overview, year, url, locale),
                effects.of(url, locale),
                assignments.of(locale));
    }
}
