package org.greenregistry.project.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.Event;
import org.greenregistry.dossier.EventBuilder;
import org.greenregistry.dossier.EventKind;
import org.greenregistry.dossier.Events;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Touched;
import org.greenregistry.shell.FieldMakers;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.RecordForm;
import org.jspecify.annotations.Nullable;

/** An event of one kind: its document, and the fields of the project it touches. */
class EventFields extends ActFields {

    private final ProjectContent content;
    private final FieldMakers makers;
    private final RecordForm<Event> event;
    private final Supplier<Optional<Touched>> touched;

    EventFields(EventKind kind, ProjectContent content, FieldMakers makers, Formats formats) {
        this.content = content;
        this.makers = makers;
        var id = UUID.randomUUID().toString().substring(0, 8);
        event = new RecordForm<>("project.events", Events.begin(content, id, kind), makers, asked(kind));
        EventEditor.echo(event.parts(), formats);
        add(event);
        touched = touched(kind);
    }

    static String name(EventKind kind) {
        return Words.text("project.events.kind." + kind) + " (" + Words.text("project.events.form", kind.form()) + ")";
    }

    private static List<String> asked(EventKind kind) {
        var own =
                switch (kind) {
                    case CAPITAL_INCREASE, CAPITAL_DECREASE -> List.of("capital");
                    case AMENDMENT, TRANSFER, MERGER -> List.of("before", "after");
                    case PARTIAL_SUSPENSION, PARTIAL_TERMINATION -> List.of("reason");
                    case EXTENSION, RENAME, RELOCATION -> List.<String>of();
                };
        var paper = Events.isNumbered(kind)
                ? List.of("number", "on", "paper", "authority")
                : List.of("on", "paper", "authority");
        return Stream.of(paper, own, List.of("proof")).flatMap(List::stream).toList();
    }

    @Override
    Optional<Recorded> checked(@Nullable Document scan) {
        var after = touched.get();
        return event.checked()
                .map(recorded -> scan == null
                        ? recorded
                        : EventBuilder.builder(recorded).proof(scan.id()).build())
                .flatMap(recorded -> after.map(changed -> new Recorded(
                        project -> with(
                                Events.apply(project, recorded, changed),
                                scan,
                                recorded.paper(),
                                recorded.on(),
                                recorded.authority()),
                        Words.text("project.events.kind." + recorded.kind()))));
    }

    @Override
    DocumentKind paper() {
        var kind = event.parts().value().kind();
        return kind != null && Events.isNumbered(kind) ? DocumentKind.IRC : DocumentKind.DECISION;
    }

    /** Shows the fields of the project the kind of event changes; what it gives is what was typed. */
    private Supplier<Optional<Touched>> touched(EventKind kind) {
        var now = Touched.nothing(content);
        return switch (kind) {
            case RENAME -> {
                var name = part("project.name", now.name(), "vi", "en");
                yield () -> name.checked().map(typed -> new Touched(typed, now.term(), now.site()));
            }
            case EXTENSION -> {
                var term = part("project.term", now.term(), "years", "endsOn");
                yield () -> term.checked().map(typed -> new Touched(now.name(), typed, now.site()));
            }
            case RELOCATION -> {
                var site = part("project.site", now.site(), "address", "unit", "park", "plot");
                yield () -> site.checked().map(typed -> new Touched(now.name(), now.term(), typed));
            }
            default -> () -> Optional.of(now);
        };
    }

    private <R extends Record> RecordForm<R> part(String key, R shown, String... components) {
        var part = new RecordForm<>(key, shown, makers, List.of(components));
        add(part);
        return part;
    }
}
