package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.greenregistry.dossier.Event;
import org.greenregistry.dossier.Held;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stages, events and milestones of a project on one line: what happened as full points, what is planned as hollow ones.
 */
@Component
class Course {

    private final Formats formats;
    private final Clock clock;

    Course(Formats formats, Clock clock) {
        this.formats = formats;
        this.clock = clock;
    }

    /** @param note belongs to the point, smaller */
    record Point(
            ReducedDate on,
            String words,
            boolean done,
            @Nullable String note) {}

    /** Nothing to draw with fewer than two points. */
    Optional<HtmlContainer> of(Reading reading) {
        var points = points(reading);
        if (points.size() < 2) {
            return Optional.empty();
        }
        var line = Tags.tag("ol", "time-line");
        points.forEach(point -> line.add(shown(point)));
        return Optional.of(line);
    }

    /** In the order of their dates. */
    List<Point> points(Reading reading) {
        var points = new ArrayList<Point>();
        var content = reading.content();
        content.history().forEach(held -> stage(held, reading).ifPresent(points::add));
        content.events().forEach(event -> event(event, reading).ifPresent(points::add));
        content.milestones().stream()
                .filter(milestone -> !isSaid(milestone, points))
                .forEach(milestone -> milestone(milestone, reading).ifPresent(points::add));
        return points.stream()
                .sorted(Comparator.comparing(Point::on).thenComparing(point -> !point.done()))
                .toList();
    }

    private static Optional<Point> stage(Held held, Reading reading) {
        return Optional.ofNullable(held.since())
                .map(on -> new Point(on, Marks.word(held.stage(), reading.locale()), true, null));
    }

    private static Optional<Point> event(Event event, Reading reading) {
        return event.on() == null || event.kind() == null
                ? Optional.empty()
                : Optional.of(new Point(
                        event.on(),
                        Wording.text(reading.locale(), "project.events.kind." + event.kind()),
                        true,
                        event.paper()));
    }

    /** A milestone that was reached on the day a stage began is that stage. */
    private static boolean isSaid(Milestone milestone, List<Point> points) {
        return milestone.planned() == null
                && points.stream().anyMatch(point -> point.on().equals(milestone.actual()));
    }

    private Optional<Point> milestone(Milestone milestone, Reading reading) {
        var on = milestone.actual() == null ? milestone.planned() : milestone.actual();
        if (on == null || milestone.kind() == null) {
            return Optional.empty();
        }
        var words = Wording.text(reading.locale(), "project.milestones.kind." + milestone.kind());
        return Optional.of(new Point(
                on,
                milestone.phase() == null ? words : words + " – " + milestone.phase(),
                milestone.actual() != null,
                note(milestone, reading.locale())));
    }

    private @Nullable String note(Milestone milestone, Locale locale) {
        var planned = milestone.planned();
        if (planned == null || planned.equals(milestone.actual())) {
            return null;
        }
        if (milestone.actual() != null) {
            return Wording.text(locale, "catalogue.time.was", planned.text());
        }
        var last = planned.first().plus(1, planned.precision());
        var today = LocalDate.ofInstant(clock.instant(), formats.zone());
        return Wording.text(locale, last.isAfter(today) ? "catalogue.time.planned" : "catalogue.time.unheard");
    }

    private static HtmlContainer shown(Point point) {
        var made = Tags.tag(
                "li",
                point.done() ? "done" : "planned",
                Tags.said("time", "time-date", point.on().text()),
                Tags.span("time-words", point.words()));
        var note = Objects.requireNonNullElse(point.note(), "");
        if (!note.isEmpty()) {
            made.add(Tags.span("small muted", note));
        }
        return made;
    }
}
