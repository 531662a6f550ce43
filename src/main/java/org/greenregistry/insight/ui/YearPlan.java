package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.insight.Plan;
import org.greenregistry.insight.Target;
import org.greenregistry.insight.TargetKey;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What the year of a question was to reach, as the asked book knew it, and how much of it is reached. */
record YearPlan(int year, Map<TargetKey, Target> targets, Plan plan) {

    boolean isEmpty() {
        return targets.isEmpty();
    }

    /** Per cent of the year's target reached since 1 January; empty where none is set. */
    Optional<BigDecimal> percent(TargetKey key) {
        return Optional.ofNullable(targets.get(key))
                .map(target -> plan.reached(key).movePointRight(2).divide(target.amount(), 0, RoundingMode.DOWN));
    }

    /** A bar and how long it is; empty where no target is set. */
    Optional<Component> bar(TargetKey key, FigureWords words, Locale locale) {
        return percent(key).map(percent -> {
            var bar = Tags.tag("progress", "bar");
            bar.getElement()
                    .setAttribute("value", percent.min(BigDecimal.valueOf(100)).toPlainString())
                    .setAttribute("max", "100")
                    .setAttribute("aria-hidden", "true");
            return Tags.tag("div", "target", bar, Tags.said("p", "tile-note", share(key, percent, words, locale)));
        });
    }

    /** What is reached since 1 January and how much of the year's target that is; empty where none is set. */
    Optional<String> share(TargetKey key, FigureWords words, Locale locale) {
        return percent(key).map(percent -> share(key, percent, words, locale));
    }

    private String share(TargetKey key, BigDecimal percent, FigureWords words, Locale locale) {
        return Wording.text(
                locale,
                "insight.targets.share",
                words.number(percent, locale),
                words.amount(plan.reached(key), key.unit(), locale));
    }
}
