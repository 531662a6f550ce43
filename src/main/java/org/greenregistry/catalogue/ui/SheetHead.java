package org.greenregistry.catalogue.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.catalogue.ui.FactLines.Line;
import org.greenregistry.dossier.Phase;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.springframework.stereotype.Component;

/** The head of a sheet: name, stage, what must be known before reading on, and the six key facts. */
@Component
class SheetHead {

    /** Keys of the lines that are key facts of a call. */
    static final List<String> OFFER = List.of(
            "opportunity.landOffered",
            "opportunity.powerNeeded",
            "opportunity.waterNeeded",
            "opportunity.landPrice",
            "opportunity.closesOn");

    private static final List<String> USUAL =
            List.of("site.area", "jobs.planned", "parties.country", "section", "site.unit");

    /** Between an amount and its date. */
    private static final String DATED = " · ";

    private final FactLines lines;
    private final Marks marks;
    private final Cautions cautions;
    private final Freshness freshness;

    SheetHead(FactLines lines, Marks marks, Cautions cautions, Freshness freshness) {
        this.lines = lines;
        this.marks = marks;
        this.cautions = cautions;
        this.freshness = freshness;
    }

    List<Element> of(Print print) {
        var reading = print.reading();
        var made = new ArrayList<Element>();
        made.add(PdfParts.line(code(print), PdfParts.font(9, PdfParts.GREY), 0));
        made.add(PdfParts.line(print.name(), PdfParts.bold(19, PdfParts.INK), 1));
        made.add(PdfParts.line(status(reading), PdfParts.bold(10.5f, PdfParts.GREEN), 3));
        Stream.concat(cautions.of(reading), freshness.warningWords(reading).stream())
                .forEach(words -> made.add(PdfParts.line(words, PdfParts.font(9, PdfParts.ALARM), 3)));
        made.add(keyFacts(print));
        return made;
    }

    private String code(Print print) {
        return lines.of(print.project().content(), print.locale()).stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.key().equals("category") && line.known())
                .map(line -> print.project().code() + "  ·  " + line.value())
                .findFirst()
                .orElse(print.project().code());
    }

    private static String status(Reading reading) {
        var content = reading.content();
        var stage = Optional.ofNullable(content.stage())
                .map(held -> Marks.word(held, reading.locale()) + " (" + Marks.date(content.stageOn(), reading.locale())
                        + ")");
        return Stream.of(stage, Optional.of(FactLines.evidence(content, reading.locale())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("   ·   "));
    }

    private PdfPTable keyFacts(Print print) {
        var facts = PdfParts.table(1, 1, 1);
        facts.setSpacingBefore(10);
        facts.setSpacingAfter(4);
        six(print).map(SheetHead::cell).forEach(facts::addCell);
        return facts;
    }

    private static PdfPCell cell(Line fact) {
        var font = fact.known() ? PdfParts.bold(11, PdfParts.INK) : PdfParts.font(10, PdfParts.GREY);
        var value = fact.value().split(DATED, 2);
        var said = PdfParts.line(value[0], font, 1);
        Stream.of(value)
                .skip(1)
                .forEach(date -> said.add(PdfParts.said(DATED + date, PdfParts.font(9, PdfParts.GREY))));
        var cell = PdfParts.cell(PdfParts.line(fact.label(), PdfParts.font(8, PdfParts.GREY), 0), said);
        cell.setBackgroundColor(PdfParts.PALE);
        cell.setBorder(PdfPCell.BOX);
        cell.setBorderColor(PdfParts.PAPER);
        cell.setBorderWidth(2);
        cell.setPadding(7);
        cell.setPaddingTop(4);
        return cell;
    }

    /** Those everybody asks first, by the phase of the project. */
    private Stream<Line> six(Print print) {
        var all = lines.of(print.project().content(), print.locale()).stream()
                .flatMap(group -> group.lines().stream())
                .collect(Collectors.toMap(Line::key, Function.identity(), (first, second) -> first));
        var wanted = print.reading().isIn(Phase.OPPORTUNITY) ? OFFER : USUAL;
        var capital = all.values().stream()
                .filter(line -> line.key().startsWith("capital"))
                .min(Comparator.comparing(Line::key))
                .stream();
        return Stream.concat(capital, wanted.stream().map(key -> found(all, key, print)));
    }

    /** Of the unit its name alone; what it was before stands below, with the place. A call offers its whole site. */
    private Line found(Map<String, Line> all, String key, Print print) {
        var line = Objects.requireNonNull(all.get(key), key);
        return switch (key) {
            case "site.unit" ->
                marks.current(print.project().content().site().unit())
                        .map(now -> new Line(key, line.label(), now.fullName().in(print.locale()), true))
                        .orElse(line);
            case "opportunity.landOffered" -> line.known() ? line : found(all, "site.area", print);
            default -> line;
        };
    }
}
