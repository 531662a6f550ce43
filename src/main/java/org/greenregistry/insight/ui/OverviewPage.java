package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.greenregistry.insight.Changes;
import org.greenregistry.insight.Overview;
import org.greenregistry.shell.CopyButton;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.ShareLink;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The parts of the overview in their order. */
@org.springframework.stereotype.Component
class OverviewPage {

    private final OverviewForm form;
    private final ClockPart clocks;
    private final Sentence sentence;
    private final PlanPart plan;
    private final StuckPart stuck;
    private final ChangesPart changed;
    private final TrustPart trust;
    private final AssignmentsPart assignments;
    private final BreakdownPart breakdown;
    private final ActionsPart actions;
    private final Formats formats;
    private final Clock clock;

    OverviewPage(
            OverviewForm form,
            ClockPart clocks,
            Sentence sentence,
            PlanPart plan,
            StuckPart stuck,
            ChangesPart changed,
            TrustPart trust,
            AssignmentsPart assignments,
            BreakdownPart breakdown,
            ActionsPart actions,
            Formats formats,
            Clock clock) {
        this.form = form;
        this.clocks = clocks;
        this.sentence = sentence;
        this.plan = plan;
        this.stuck = stuck;
        this.changed = changed;
        this.trust = trust;
        this.assignments = assignments;
        this.breakdown = breakdown;
        this.actions = actions;
        this.formats = formats;
        this.clock = clock;
    }

    Component of(Overview overview, Changes changes, OverviewUrl url, Consumer<String> sent, Locale locale) {
        var said = sentence.of(overview, locale);
        var today = LocalDate.now(clock.withZone(formats.zone()));
        var middle =
                Tags.tag("div", "insight-middle", stuck.of(overview, url, locale), changed.of(changes, url, locale));
        return new Div(
                new H1(Wording.text(locale, "insight.title")),
                form.of(url, today, sent, locale),
                actions.of(url, locale),
                Tags.tag(
                        "div",
                        "insight-sentence",
                        Tags.said("blockquote", "", said),
                        new CopyButton(said, "insight.copy"),
                        ShareLink.of(locale, url.href(locale))),
                clocks.of(overview, url, locale),
                plan.of(overview, url, locale),
                middle,
                trust.of(overview, url, locale),
                assignments.of(locale),
                breakdown.of(overview, url, locale));
    }
}
