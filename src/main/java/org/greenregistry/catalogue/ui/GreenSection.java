package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.IndicatorValue;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What is green about a project and how sure that is: claims by their step, indicators, frames. */
@Component
class GreenSection {

    private final RecordParts parts;

    GreenSection(RecordParts parts) {
        this.parts = parts;
    }

    List<Optional<HtmlContainer>> of(Reading reading) {
        var content = reading.content();
        var how = Tags.link(
                "small",
                Lang.path(reading.locale(), "about#evidence"),
                Wording.text(reading.locale(), "catalogue.claims.how"));
        return List.of(
                Optional.of(ladder(content.evidence(), reading)),
                Optional.of(claims(reading)),
                Optional.of(Tags.tag("p", "", how)),
                parts.table(reading, "indicators", inOrder(content.indicators()))
                        .map(table -> ProjectSections.titled("project.indicators", table, reading)),
                parts.facts(reading, "frame", content.frame()),
                parts.table(reading, "frame.cbam", content.frame().cbam())
                        .map(table -> ProjectSections.titled("project.frame.cbam", table, reading)));
    }

    /** The three rungs, those the project stands on marked. */
    private static HtmlContainer ladder(Evidence reached, Reading reading) {
        var rungs = Tags.tag("ol", "rungs");
        rungs.getElement().setAttribute("aria-label", Wording.text(reading.locale(), "catalogue.ladder"));
        for (var step : List.of(Evidence.SELF_DECLARED, Evidence.CERTIFIED, Evidence.CONFIRMED)) {
            var isReached = step.compareTo(reached) <= 0;
            rungs.add(Tags.tag(
                    "li",
                    isReached ? "reached" : "",
                    Tags.sign("evidence", Marks.dots(step)),
                    Tags.span("", Marks.word(step, reading.locale())),
                    Tags.span(
                            "visually-hidden",
                            " – "
                                    + Wording.text(
                                            reading.locale(),
                                            isReached ? "catalogue.ladder.reached" : "catalogue.ladder.missing"))));
        }
        return rungs;
    }

    private static List<IndicatorValue> inOrder(List<IndicatorValue> values) {
        var atTheEnd = Comparator.nullsLast(Comparator.<String>naturalOrder());
        return values.stream()
                .sorted(Comparator.comparing(IndicatorValue::indicator, atTheEnd)
                        .thenComparing(IndicatorValue::kind, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(IndicatorValue::period, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private HtmlContainer claims(Reading reading) {
        var content = reading.content();
        var list = new UnorderedList();
        list.addClassName("claims");
        content.claims().stream()
                .sorted(Comparator.comparing(GreenClaim::step, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .forEach(claim -> list.add(claim(claim, reading)));
        if (content.evidence() != Evidence.CONFIRMED) {
            var key = content.claims().isEmpty() ? "catalogue.claims.none" : "catalogue.claims.unconfirmed";
            list.add(Tags.said("li", "muted", Wording.text(reading.locale(), key)));
        }
        return list;
    }

    private HtmlContainer claim(GreenClaim claim, Reading reading) {
        var locale = reading.locale();
        var step = Objects.requireNonNullElse(claim.step(), Evidence.NONE);
        var text = Objects.requireNonNullElse(claim.text(), new LocalizedText(null, null));
        var said = Tags.tag("div", "claim", Tags.tag("p", "", Marks.text(text, locale)));
        reading.document(claim.proof())
                .ifPresent(proof -> said.add(Tags.tag(
                        "p",
                        "small muted",
                        new Span(Wording.text(locale, "catalogue.claims.proof") + " "),
                        Papers.source(proof, locale))));
        parts.facts(reading, "claims[" + claim.id() + "]", claim, "text", "step", "proof")
                .ifPresent(said::add);
        return Tags.tag("li", "", Marks.evidence(step, locale), said);
    }
}
