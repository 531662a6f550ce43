package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.util.Locale;
import org.greenregistry.dossier.Flow;
import org.greenregistry.insight.Changes;
import org.greenregistry.insight.Figure;
import org.greenregistry.insight.Overview;
import org.greenregistry.insight.TargetKey;
import org.greenregistry.insight.Unit;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** For a phone: the four answers in one line each, which lead to their blocks. */
@org.springframework.stereotype.Component
class Summary {

    private final FigureWords words;

    Summary(FigureWords words) {
        this.words = words;
    }

    HtmlContainer of(Overview overview, Changes changes, YearPlan year, Locale locale) {
        var list = Tags.tag("ul", "insight-summary");
        var flows = overview.plan().flows(Flow.Kind.NEW);
        flows.forEach(figure -> list.add(line(
                "#plan",
                Wording.text(locale, "insight.new." + figure.unit()) + ": " + words.sum(figure, locale),
                share(figure, year, locale))));
        if (flows.isEmpty()) {
            list.add(line(
                    "#plan",
                    Wording.text(locale, "insight.plan"),
                    words.projects(overview.plan().valid().projects(), locale)));
        }
        list.add(
                line(
                        "#stuck",
                        Wording.text(locale, "insight.blocked") + ": "
                                + words.number(overview.stuck().blocked().projects(), locale),
                        longest(overview, locale)),
                line("#changes", Wording.text(locale, "insight.changes"), changed(changes, locale)),
                line(
                        "#trust",
                        Wording.text(locale, "insight.complete") + ": "
                                + Wording.text(
                                        locale,
                                        "insight.percent",
                                        overview.trust().percent()),
                        Wording.text(
                                locale,
                                "insight.summary.contradictory",
                                words.number(overview.trust().contradictory().projects(), locale))));
        return list;
    }

    private String share(Figure figure, YearPlan year, Locale locale) {
        return TargetKey.ofFigure(figure.key())
                .flatMap(key -> year.share(key, words, locale))
                .orElseGet(() -> words.projects(figure.projects(), locale));
    }

    private String longest(Overview overview, Locale locale) {
        var longest = overview.stuck().longest();
        return longest == null
                ? ""
                : Wording.text(
                        locale,
                        "insight.summary.longest",
                        words.amount(BigDecimal.valueOf(longest.days()), Unit.DAYS, locale));
    }

    private String changed(Changes changes, Locale locale) {
        var counts = changes.counts();
        return Wording.text(
                locale,
                "insight.summary.changes",
                counts.getOrDefault(Changes.Kind.ENTERED, 0L),
                counts.getOrDefault(Changes.Kind.LEFT, 0L),
                counts.getOrDefault(Changes.Kind.MOVED_ON, 0L),
                counts.getOrDefault(Changes.Kind.WENT_BACK, 0L));
    }

    private static HtmlContainer line(String anchor, String text, String detail) {
        var link = Tags.link("", anchor, "");
        link.add(Tags.span("", text), Tags.span("muted", detail));
        link.getElement().setAttribute("router-ignore", true);
        return Tags.tag("li", "", link);
    }
}
