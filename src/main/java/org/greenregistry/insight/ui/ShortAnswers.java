package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.greenregistry.insight.Changes;
import org.greenregistry.insight.Overview;
import org.greenregistry.shell.Tags;

/** The four questions, each answered in short: what stands on the first screen. */
@org.springframework.stereotype.Component
class ShortAnswers {

    private final PlanPart plan;
    private final StuckPart stuck;
    private final ChangesPart changed;
    private final TrustPart trust;

    ShortAnswers(PlanPart plan, StuckPart stuck, ChangesPart changed, TrustPart trust) {
        this.plan = plan;
        this.stuck = stuck;
        this.changed = changed;
        this.trust = trust;
    }

    List<Component> of(Overview overview, Changes changes, YearPlan year, OverviewUrl url, Locale locale) {
        return List.of(
                plan.of(overview, year, url, locale),
                Tags.tag("div", "insight-middle", stuck.of(overview, url, locale), changed.of(changes, url, locale)),
                trust.of(overview, url, locale));
    }
}
