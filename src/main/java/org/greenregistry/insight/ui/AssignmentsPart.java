package org.greenregistry.insight.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.greenregistry.insight.Assignment;
import org.greenregistry.insight.AssignmentService;
import org.greenregistry.journal.ActorNames;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What managers asked for last, and how it stands. */
@org.springframework.stereotype.Component
class AssignmentsPart {

    private static final int SHOWN = 10;

    private final AssignmentService assignments;
    private final ActorNames names;
    private final Formats formats;
    private final Clock clock;

    AssignmentsPart(AssignmentService assignments, ActorNames names, Formats formats, Clock clock) {
        this.assignments = assignments;
        this.names = names;
        this.formats = formats;
        this.clock = clock;
    }

    HtmlContainer of(Locale locale) {
        var section = Tags.section("assignments", "insight-block", Wording.text(locale, "assignment.given.head"));
        var newest = assignments.newest(SHOWN);
        if (newest.isEmpty()) {
            section.add(Tags.said("p", "muted", Wording.text(locale, "assignment.given.none")));
            return section;
        }
        var known = names.names(newest.stream().map(Assignment::assignee).toList());
        var table = new Table(
                Wording.text(locale, "assignment.given.head"),
                Stream.of("text", "assignee", "due", "state")
                        .map(column -> Wording.text(locale, "assignment." + column))
                        .toList());
        newest.forEach(given -> table.row(
                Tags.link("", Lang.path(locale, AssignmentService.path(given.id())), given.text()),
                Tags.span("", known.getOrDefault(given.assignee(), Wording.text(locale, "person.unnamed"))),
                Tags.span("", formats.date(given.due())),
                Tags.span("", Wording.text(locale, "assignment.short." + state(given)))));
        section.add(table.done());
        return section;
    }

    private String state(Assignment given) {
        if (!given.isOpen()) {
            return "done";
        }
        return given.isOverdue(LocalDate.now(clock.withZone(formats.zone()))) ? "overdue" : "open";
    }
}
