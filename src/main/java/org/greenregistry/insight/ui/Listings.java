package org.greenregistry.insight.ui;

import java.time.Clock;
import java.util.Locale;
import org.greenregistry.insight.InsightService;
import org.greenregistry.insight.Overview;
import org.greenregistry.shell.Formats;
import org.springframework.stereotype.Component;

/** The tables of the overview by their blocks. */
@Component
class Listings {

    private final InsightService insight;
    private final YearPlans years;
    private final PlanListing plan;
    private final StuckPart stuck;
    private final StagesPart stages;
    private final ChangesListing changes;
    private final TrendPart trend;
    private final TrustListings trust;
    private final BreakdownPart breakdown;
    private final CoveragePart coverage;
    private final SmartPart smart;
    private final Formats formats;
    private final Clock clock;

    Listings(
            InsightService insight,
            YearPlans years,
            PlanListing plan,
            StuckPart stuck,
            StagesPart stages,
            ChangesListing changes,
            TrendPart trend,
            TrustListings trust,
            BreakdownPart breakdown,
            CoveragePart coverage,
            SmartPart smart,
            Formats formats,
            Clock clock) {
        this.insight = insight;
        this.years = years;
        this.plan = plan;
        this.stuck = stuck;
        this.stages = stages;
        this.changes = changes;
        this.trend = trend;
        this.trust = trust;
        this.breakdown = breakdown;
        this.coverage = coverage;
        this.smart = smart;
        this.formats = formats;
        this.clock = clock;
    }

    Listing of(Block block, Overview overview, OverviewUrl url, Locale locale) {
        return switch (block) {
            case PLAN -> plan.of(overview, years.of(overview), url, locale);
            case STUCK -> stuck.listing(overview, url, locale);
            case STAGES -> stages.listing(overview, url, locale);
            case CHANGES -> changes.of(url.changes(insight, clock.instant(), formats), locale);
            case TREND -> trend.listing(overview, url, locale);
            case TRUST -> trust.figures(overview, url, locale);
            case AGENCIES -> trust.agencies(overview, url, locale);
            case OFFICERS -> trust.officers(overview, url, locale);
            case BREAKDOWN -> breakdown.listing(overview, url, locale);
            case LENS -> coverage.listing(overview, url, locale);
            case SMART -> smart.listing(overview, url, locale);
            case TECHNOLOGIES -> smart.technologies(overview, url, locale);
        };
    }
}
