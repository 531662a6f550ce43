package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Event;
import org.greenregistry.kernel.Level;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/**
 * The capital of a project: every figure by kind, date and source, and a sentence where sources differ. Kinds and
 * currencies are never added.
 */
@Component
class CapitalSection {

    private final RecordParts parts;
    private final Values values;
    private final Marks marks;

    CapitalSection(RecordParts parts, Values values, Marks marks) {
        this.parts = parts;
        this.values = values;
        this.marks = marks;
    }

    List<Optional<HtmlContainer>> of(Reading reading) {
        var content = reading.content();
        var figures = parts.table(reading, "capital", content.capital())
                .or(() ->
                        Optional.of(Tags.said("p", "muted", Wording.text(reading.locale(), "catalogue.capital.none"))));
        return List.of(differing(reading), figures, parts.facts(reading, "rate", content.rate()));
    }

    /** The figure everybody asks first: the preferred one of {@code wanted}, else of any kind. */
    Fact fact(String name, Reading reading, CapitalKind... wanted) {
        var shown = reading.content().capital().stream()
                .filter(figure -> figure.level() == Level.PUBLIC && figure.preferred() && figure.amount() != null)
                .toList();
        return shown.stream()
                .filter(figure -> List.of(wanted).contains(figure.kind()))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .map(figure -> fact(name, figure, reading))
                .orElseGet(() -> values.absent(name, reading, "capital"));
    }

    private Fact fact(String name, CapitalFigure figure, Reading reading) {
        var locale = reading.locale();
        var made = new Span(
                Tags.span("fact-value amount", marks.amount(figure, locale)),
                Tags.span("fact-more", Marks.kind(figure, locale) + " · " + Marks.date(figure.asOf(), locale)));
        if (figure.kind() != null) {
            made.add(Help.capital(figure.kind(), locale));
        }
        var others = rivals(reading).stream()
                .filter(group -> group.contains(figure))
                .mapToInt(List::size)
                .sum();
        if (others > 1) {
            made.add(Tags.tag(
                    "span",
                    "fact-more",
                    reading.jump("capital", Wording.text(locale, "catalogue.capital.differ.short", others))));
        }
        return new Fact(name, made);
    }

    private Optional<HtmlContainer> differing(Reading reading) {
        var said = differences(reading);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var note = Tags.tag("div", "differ");
        said.forEach(sentence -> note.add(Tags.said("p", "", sentence)));
        return Optional.of(note);
    }

    /** A sentence for each kind and currency that the sources state differently. */
    List<String> differences(Reading reading) {
        return rivals(reading).stream()
                .map(group -> group.stream()
                        .map(figure -> marks.amount(figure, reading.locale()) + " ("
                                + Objects.requireNonNullElse(
                                        figure.source() == null ? null : Papers.shortly(figure.source()),
                                        Marks.date(figure.asOf(), reading.locale()))
                                + ")")
                        .collect(Collectors.joining(" · ")))
                .map(figures -> Wording.text(reading.locale(), "catalogue.capital.differ", figures))
                .toList();
    }

    /** Figures of one kind and currency that state different amounts, though no event changed the capital. */
    private static List<List<CapitalFigure>> rivals(Reading reading) {
        var changed = reading.content().events().stream().map(Event::id).collect(Collectors.toSet());
        var groups = new LinkedHashMap<String, List<CapitalFigure>>();
        reading.content().capital().stream()
                .filter(figure -> figure.level() == Level.PUBLIC && figure.amount() != null)
                .forEach(figure -> groups.computeIfAbsent(
                                figure.kind() + " " + figure.currency(), key -> new ArrayList<>())
                        .add(figure));
        return groups.values().stream()
                .filter(group -> group.stream().noneMatch(figure -> changed.contains(figure.id())))
                .filter(group -> amounts(group.stream()).size() > 1)
                .toList();
    }

    private static Set<BigDecimal> amounts(Stream<CapitalFigure> figures) {
        return figures.map(CapitalFigure::amount)
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
    }
}
