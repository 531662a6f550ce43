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
    private final YearPlans years;
    private final ClockPart clocks;
    private final Sentence sentence;
    private final Summary summary;
    private final ShortAnswers answers;
    private final Details details;
    private final ActionsPart actions;
    private final Formats formats;
    private final Clock clock;

    OverviewPage(
            OverviewForm form,
            YearPlans years,
            ClockPart clocks,
            Sentence sentence,
            Summary summary,
            ShortAnswers answers,
            Details details,
            ActionsPart actions,
            Formats formats,
            Clock clock) {
        this.form = form;
        this.years = years;
        this.clocks = clocks;
        this.sentence = sentence;
        this.summary = summary;
        this.answers = answers;
        this.details = details;
        this.actions = actions;
        this.formats = formats;
        this.clock = clock;
    }

    Component of(Overview overview, Changes changes, OverviewUrl url, Consumer<String> sent, Locale locale) {
        var year = years.of(overview);
        var said = sentence.of(overview, year, locale);
        var today = LocalDate.now(clock.withZone(formats.zone()));
        var page = new Div(
                new H1(Wording.text(locale, "insight.title")),
                Tags.said("p", "on-paper muted", Wording.text(locale, "insight.printed", formats.date(today))),
                form.of(url, today, sent, locale),
                Tags.tag(
                        "div",
                        "insight-sentence",
                        Tags.said("blockquote", "", said),
                        Tags.tag(
                                "div",
                                "insight-sentence-tools",
                                new CopyButton(said, "insight.copy"),
                                ShareLink.of(locale, url.href(locale)))),
                summary.of(overview, changes, year, locale),
                Tags.tag("div", "insight-under", clocks.of(overview, url, locale), actions.of(url, locale)));
        BlockFrame.withSamples(url, locale).ifPresent(head -> page.addComponentAtIndex(1, head));
        answers.of(overview, changes, year, url, locale).forEach(page::add);
        details.of(overview, year, url, locale).forEach(page::add);
        return page;
    }
}
