package org.greenregistry.catalogue.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.Party;
import org.greenregistry.kernel.Countries;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Source;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.springframework.stereotype.Component;

/** What a sheet says below its key facts: purpose, green evidence, course, money, place and parties. */
@Component
class SheetBody {

    private static final int MOST_CLAIMS = 7;
    private static final int MOST_POINTS = 9;

    /** Letters; a purpose may be pages long, and the sheet is one or two. */
    private static final int MOST_TEXT = 700;

    private static final Font SMALL = PdfParts.font(9, PdfParts.INK);
    private static final Font QUIET = PdfParts.font(9, PdfParts.GREY);

    private final FactLines lines;
    private final Course course;
    private final CapitalSection sums;
    private final Marks marks;

    SheetBody(FactLines lines, Course course, CapitalSection sums, Marks marks) {
        this.lines = lines;
        this.course = course;
        this.sums = sums;
        this.marks = marks;
    }

    List<Element> of(Print print) {
        return Stream.of(
                        purpose(print),
                        List.<Element>of(halves(evidence(print), course(print))),
                        capital(print),
                        List.<Element>of(halves(group("place", print), parties(print))),
                        offer(print),
                        sources(print))
                .flatMap(List::stream)
                .toList();
    }

    private static PdfPTable halves(List<Element> left, List<Element> right) {
        var table = PdfParts.table(1, 1);
        table.setSpacingBefore(9);
        var first = PdfParts.cell(left.toArray(Element[]::new));
        first.setPaddingRight(14);
        table.addCell(first);
        table.addCell(PdfParts.cell(right.toArray(Element[]::new)));
        return table;
    }

    private static List<Element> purpose(Print print) {
        var purpose = print.project().content().purpose();
        var words = Stream.of(purpose.objectives(), purpose.scale())
                .filter(Objects::nonNull)
                .map(text -> shortened(text, print))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var made = new ArrayList<Element>(List.of(PdfParts.heading(print.text("catalogue.section.purpose"))));
        words.forEach(text -> made.add(PdfParts.line(text, PdfParts.font(9.5f, PdfParts.INK), 2)));
        return made;
    }

    private static String shortened(LocalizedText text, Print print) {
        var words = text.in(print.locale());
        return words.length() > MOST_TEXT ? words.substring(0, MOST_TEXT) + "…" : words;
    }

    private static List<Element> evidence(Print print) {
        var content = print.project().content();
        var made = new ArrayList<Element>(
                List.of(PdfParts.heading(print.text("catalogue.section.claims")), ladder(content.evidence(), print)));
        content.claims().stream()
                .filter(claim -> claim.text() != null)
                .sorted(Comparator.comparing(SheetBody::step).reversed())
                .limit(MOST_CLAIMS)
                .map(claim -> PdfParts.marked(
                        Marks.dots(step(claim)),
                        Objects.requireNonNull(claim.text()).in(print.locale()),
                        SMALL))
                .forEach(made::add);
        if (content.claims().size() > MOST_CLAIMS) {
            made.add(PdfParts.line(
                    print.text("catalogue.sheet.more", content.claims().size() - MOST_CLAIMS), QUIET, 2));
        }
        if (content.evidence() != Evidence.CONFIRMED) {
            var key = content.claims().isEmpty() ? "catalogue.claims.none" : "catalogue.claims.unconfirmed";
            made.add(PdfParts.line(print.text(key), QUIET, 2));
        }
        return made;
    }

    private static Evidence step(GreenClaim claim) {
        return Objects.requireNonNullElse(claim.step(), Evidence.NONE);
    }

    /** The three rungs, those the project stands on filled. */
    private static PdfPTable ladder(Evidence reached, Print print) {
        var table = PdfParts.table(1, 1, 1);
        for (var step : List.of(Evidence.SELF_DECLARED, Evidence.CERTIFIED, Evidence.CONFIRMED)) {
            var isReached = step.compareTo(reached) <= 0;
            var color = isReached ? PdfParts.GREEN : PdfParts.GREY;
            var cell = PdfParts.cell(
                    PdfParts.line(Marks.dots(step), PdfParts.font(8, color), 0),
                    PdfParts.line(
                            Marks.word(step, print.locale()),
                            isReached ? PdfParts.bold(7.5f, color) : PdfParts.font(7.5f, color),
                            0));
            cell.setBackgroundColor(isReached ? PdfParts.PALE : PdfParts.PAPER);
            cell.setBorder(PdfPCell.BOX);
            cell.setBorderColor(isReached ? PdfParts.GREEN : PdfParts.LINE);
            cell.setBorderWidth(0.75f);
            cell.setPadding(4);
            cell.setPaddingTop(1);
            table.addCell(cell);
        }
        table.setSpacingBefore(3);
        table.setSpacingAfter(3);
        return table;
    }

    /** Full points happened, hollow ones are planned. */
    private List<Element> course(Print print) {
        var made = new ArrayList<Element>(List.of(PdfParts.heading(print.text("catalogue.section.timeline"))));
        var points = course.points(print.reading());
        if (points.isEmpty()) {
            made.add(PdfParts.line(print.text("catalogue.date.unknown"), QUIET, 0));
            return made;
        }
        var table = PdfParts.table(1.6f, 0.35f, 5);
        points.subList(Math.max(0, points.size() - MOST_POINTS), points.size()).forEach(point -> {
            var date = PdfParts.bare(point.on().text(), QUIET);
            date.setHorizontalAlignment(Element.ALIGN_RIGHT);
            table.addCell(date);
            table.addCell(PdfParts.bare(point.done() ? "●" : "○", PdfParts.font(8, PdfParts.GREEN)));
            var note = Objects.requireNonNullElse(point.note(), "");
            table.addCell(PdfParts.bare(point.words() + (note.isEmpty() ? "" : " (" + note + ")"), SMALL));
        });
        made.add(table);
        return made;
    }

    private List<Element> capital(Print print) {
        var heading = PdfParts.heading(print.text("catalogue.section.capital"));
        var figures = print.project().content().capital().stream()
                .filter(figure -> figure.level() == Level.PUBLIC && figure.amount() != null)
                .toList();
        if (figures.isEmpty()) {
            return List.of(heading, PdfParts.line(print.text("catalogue.capital.none"), QUIET, 0));
        }
        var table = PdfParts.table(3, 3, 2, 5);
        for (var column : List.of("amount", "kind", "asOf", "source")) {
            table.addCell(PdfParts.ruled(print.text("project.capital." + column), PdfParts.font(8, PdfParts.GREY)));
        }
        table.setHeaderRows(1);
        figures.forEach(figure -> row(table, figure, print));
        var made = new ArrayList<Element>(List.of(heading, table));
        sums.differences(print.reading()).forEach(words -> made.add(PdfParts.line(words, QUIET, 3)));
        return made;
    }

    private void row(PdfPTable table, CapitalFigure figure, Print print) {
        table.addCell(PdfParts.ruled(marks.amount(figure, print.locale()), PdfParts.bold(9, PdfParts.INK)));
        table.addCell(PdfParts.ruled(Marks.kind(figure, print.locale()), SMALL));
        table.addCell(PdfParts.ruled(Marks.date(figure.asOf(), print.locale()), SMALL));
        table.addCell(PdfParts.ruled(figure.source() == null ? "–" : Papers.shortly(figure.source()), SMALL));
    }

    /** Of a group of lines those with an answer. */
    private List<Element> group(String name, Print print) {
        var made = new ArrayList<Element>(List.of(PdfParts.heading(print.text("catalogue.section." + name))));
        lines.of(print.project().content(), print.locale()).stream()
                .filter(group -> group.name().equals(name))
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.known() && !SheetHead.OFFER.contains(line.key()))
                .map(line -> PdfParts.labelled(line.label(), line.value().replace("\n", " · ")))
                .forEach(made::add);
        return made;
    }

    private static List<Element> parties(Print print) {
        var made = new ArrayList<Element>(List.of(PdfParts.heading(print.text("catalogue.section.parties"))));
        print.project().content().parties().stream()
                .filter(party -> party.name() != null)
                .map(party -> party(party, print))
                .forEach(words -> made.add(PdfParts.line(words, SMALL, 2)));
        if (made.size() == 1) {
            made.add(PdfParts.line(print.text("catalogue.parties.none"), QUIET, 0));
        }
        return made;
    }

    private static String party(Party party, Print print) {
        var role = party.role() == null ? "" : " – " + print.text("project.parties.role." + party.role());
        var country = party.country() == null ? "" : " (" + Countries.name(party.country(), print.locale()) + ")";
        return party.name() + country + role;
    }

    /** What a call offers beyond its key facts. */
    private List<Element> offer(Print print) {
        var offer = group("opportunity", print);
        return offer.size() == 1 ? List.of() : offer;
    }

    private static List<Element> sources(Print print) {
        var hosts = print.project().content().sources().stream()
                .map(Source::reference)
                .filter(Objects::nonNull)
                .map(Papers::shortly)
                .distinct()
                .collect(Collectors.joining(" · "));
        return hosts.isEmpty()
                ? List.of()
                : List.of(PdfParts.line(
                        print.text("catalogue.section.sources") + ": " + hosts, PdfParts.font(8, PdfParts.GREY), 10));
    }
}
