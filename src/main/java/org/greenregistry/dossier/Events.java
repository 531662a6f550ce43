package org.greenregistry.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/** Records events in a project together with what they change in it. */
public final class Events {

    /** The adjusted certificate: its issues are numbered. */
    private static final String CERTIFICATE = "I.2.7";

    private Events() {}

    /** An event with what the project says already: the next number, the authority, the capital it starts from. */
    public static Event begin(ProjectContent content, String id, EventKind kind) {
        var event = EventBuilder.builder().id(id).kind(kind).authority(authority(content));
        if (isNumbered(kind)) {
            event.number(last(content) + 1);
        }
        if (kind.changesCapital()) {
            registered(content)
                    .map(figure -> new CapitalChange(figure.amount(), null, figure.currency()))
                    .ifPresent(event::capital);
        }
        return event.build();
    }

    public static boolean isNumbered(EventKind kind) {
        return kind.form().equals(CERTIFICATE);
    }

    /**
     * The content with the event and what it changes. A new figure of capital becomes the preferred one; the old stays.
     *
     * @param touched read only where the kind of the event changes it
     */
    public static ProjectContent apply(ProjectContent content, Event event, Touched touched) {
        var changed = ProjectContentBuilder.builder(content);
        var recorded = EventBuilder.builder(event);
        switch (event.kind()) {
            case CAPITAL_INCREASE, CAPITAL_DECREASE -> changed.capital(moved(content.capital(), event));
            case RENAME -> {
                changed.name(touched.name());
                recorded.before(content.name().vi()).after(touched.name().vi());
            }
            case EXTENSION -> {
                changed.term(touched.term());
                recorded.before(text(content.term().endsOn()))
                        .after(text(touched.term().endsOn()));
            }
            case RELOCATION -> {
                changed.site(touched.site());
                recorded.before(content.site().address()).after(touched.site().address());
            }
            case null, default -> {}
        }
        return changed.events(append(content.events(), recorded.build())).build();
    }

    private static List<CapitalFigure> moved(List<CapitalFigure> figures, Event event) {
        var change = event.capital();
        if (!change.isComplete()) {
            return figures;
        }
        var kept = figures.stream()
                .map(figure -> isRegistered(figure) && Objects.equals(figure.currency(), change.currency())
                        ? notPreferred(figure)
                        : figure)
                .toList();
        return append(
                kept,
                new CapitalFigure(
                        event.id(),
                        change.after(),
                        change.currency(),
                        CapitalKind.REGISTERED,
                        event.on(),
                        event.paper(),
                        true));
    }

    private static CapitalFigure notPreferred(CapitalFigure figure) {
        return new CapitalFigure(
                figure.id(), figure.amount(), figure.currency(), figure.kind(), figure.asOf(), figure.source(), false);
    }

    private static Optional<CapitalFigure> registered(ProjectContent content) {
        return content.capital().stream().filter(Events::isRegistered).findFirst();
    }

    private static boolean isRegistered(CapitalFigure figure) {
        return figure.kind() == CapitalKind.REGISTERED && figure.preferred();
    }

    private static int last(ProjectContent content) {
        return content.events().stream()
                .map(Event::number)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static @Nullable String authority(ProjectContent content) {
        return content.events().isEmpty()
                ? content.licences().certificate().issuer()
                : content.events().getLast().authority();
    }

    private static @Nullable String text(@Nullable ReducedDate date) {
        return date == null ? null : date.text();
    }

    private static <T> List<T> append(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
