package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.Event;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.Held;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Source;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** How old what a project's page says is: by the newest date anything in it rests on. */
@Component
class Freshness {

    private static final int OLD_MONTHS = 12;

    private final Formats formats;
    private final Clock clock;

    Freshness(Formats formats, Clock clock) {
        this.formats = formats;
        this.clock = clock;
    }

    /** In a few words: the date of a source that is not old, and when somebody last looked. */
    Optional<Span> of(Reading reading) {
        var locale = reading.locale();
        return source(reading).filter(date -> !isOld(date, reading)).map(date -> {
            var made = Tags.span("freshness", Wording.text(locale, "catalogue.source.of", date.text()));
            checked(reading).ifPresent(words -> made.add(new Span(" · " + words)));
            made.add(new Span(" · " + Wording.text(locale, "catalogue.source.fresh")));
            return made;
        });
    }

    /** A sentence if the newest source was more than a year old at the moment asked for. */
    Optional<HtmlContainer> warning(Reading reading) {
        return warningWords(reading).map(words -> {
            var made = Tags.tag("p", "head-note old-source", Tags.sign("", "⚠"), new Span(words));
            checked(reading).ifPresent(read -> made.add(Tags.span("small", "· " + read)));
            return made;
        });
    }

    Optional<String> warningWords(Reading reading) {
        return source(reading)
                .filter(date -> isOld(date, reading))
                .map(date -> Wording.text(reading.locale(), "catalogue.old", date.text(), months(date, day(reading))));
    }

    private boolean isOld(ReducedDate source, Reading reading) {
        return months(source, day(reading)) > OLD_MONTHS;
    }

    /** The newest date of what the page rests on; plans are no sources. */
    Optional<ReducedDate> source(Reading reading) {
        var day = day(reading);
        return dates(reading.content())
                .filter(date -> !date.first().isAfter(day))
                .max(Comparator.naturalOrder());
    }

    private static Stream<ReducedDate> dates(ProjectContent content) {
        return Stream.of(
                        content.history().stream().map(Held::since),
                        content.events().stream().map(Event::on),
                        content.documents().stream().map(Document::date),
                        content.capital().stream().map(CapitalFigure::asOf),
                        content.claims().stream().map(GreenClaim::on),
                        content.milestones().stream().map(Milestone::actual))
                .flatMap(dates -> dates)
                .filter(Objects::nonNull);
    }

    private static Optional<String> checked(Reading reading) {
        return reading.content().sources().stream()
                .map(Source::retrieved)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(read -> Wording.text(reading.locale(), "catalogue.source.checked", read.text()));
    }

    private LocalDate day(Reading reading) {
        var asOf = reading.asOf();
        return LocalDate.ofInstant(asOf == null ? clock.instant() : asOf.instant(), formats.zone());
    }

    /** Whole months since the last day the date may mean. */
    static long months(ReducedDate source, LocalDate day) {
        return ChronoUnit.MONTHS.between(
                source.first().plus(1, source.precision()).minusDays(1), day);
    }
}
