package org.greenregistry.insight.ui;

import java.time.Clock;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.TargetService;
import org.springframework.stereotype.Component;

/** Finds the plan of a question's year. */
@Component
class YearPlans {

    private final TargetService targets;
    private final Clock clock;

    YearPlans(TargetService targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    YearPlan of(Overview overview) {
        var question = overview.question();
        var asOf = question.filter().asOf();
        var year = question.period().year();
        return new YearPlan(year, targets.of(year, asOf == null ? clock.instant() : asOf), overview.plan());
    }
}
