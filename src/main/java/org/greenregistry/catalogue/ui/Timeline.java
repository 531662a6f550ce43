package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.greenregistry.dossier.Event;
import org.greenregistry.dossier.Step;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** What became of a project: the entry into the book, the steps and the events, oldest first. */
@org.springframework.stereotype.Component
class Timeline {

    private final RecordParts parts;

    Timeline(RecordParts parts) {
        this.parts = parts;
    }

    private record Entry(@Nullable ReducedDate on, HtmlContainer shown) {}

    Optional<HtmlContainer> of(Reading reading) {
        var content = reading.content();
        var entries = new ArrayList<Entry>();
        entered(reading).ifPresent(entries::add);
        content.steps()
                .forEach(step -> entries.add(
                        new Entry(step.on(), parts.card(reading, "steps", step, head(step, reading), "to", "on"))));
        content.events()
                .forEach(event -> entries.add(new Entry(
                        event.on(), parts.card(reading, "events", event, head(event, reading), "kind", "on"))));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var list = Tags.tag("ol", "entries");
        entries.stream()
                .sorted(Comparator.comparing(Entry::on, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(entry -> list.add(entry.shown()));
        var words = Tags.said("summary", "", Wording.text(reading.locale(), "catalogue.steps.more"));
        return Optional.of(Tags.tag("details", "more", words, list));
    }

    private Optional<Entry> entered(Reading reading) {
        var content = reading.content();
        var stage = content.entered();
        if (stage == null) {
            return Optional.empty();
        }
        var since = content.history().getFirst().since();
        var card = Tags.tag(
                "li", "", Tags.tag("div", "row entry-head", head(since, Marks.word(stage, reading.locale()), reading)));
        parts.facts(reading, "opening", content.opening(), "stage", "on").ifPresent(card::add);
        return Optional.of(new Entry(since, card));
    }

    private static Component head(Step step, Reading reading) {
        return head(step.on(), step.to() == null ? "" : Marks.word(step.to(), reading.locale()), reading);
    }

    private static Component head(Event event, Reading reading) {
        var words = event.kind() == null ? "" : Wording.text(reading.locale(), "project.events.kind." + event.kind());
        return head(event.on(), words, reading);
    }

    private static Component head(@Nullable ReducedDate on, String words, Reading reading) {
        return Tags.tag(
                "span", "row", Tags.span("entry-date", Marks.date(on, reading.locale())), Tags.span("strong", words));
    }
}
