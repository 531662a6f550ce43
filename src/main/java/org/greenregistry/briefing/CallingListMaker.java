package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Column;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.briefing.Paper.Sentence;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.JobProgress;
import org.springframework.stereotype.Component;

/** Projects that call for investment, or with an investor in talks, on the last day of a period: form A.IV.4. */
@Component
class CallingListMaker implements PaperMaker {

    private static final List<Stage> STAGES = List.of(Stage.CALLING, Stage.INTERESTED);
    private static final int FIRST_AMOUNT = 5;
    private static final BigDecimal HECTARE = BigDecimal.valueOf(10_000);

    private final ListedProjects projects;
    private final ListCells cells;
    private final PaperNotes notes;
    private final Formats formats;

    CallingListMaker(ListedProjects projects, ListCells cells, PaperNotes notes, Formats formats) {
        this.projects = projects;
        this.cells = cells;
        this.notes = notes;
        this.formats = formats;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.CALLING;
    }

    @Override
    public Paper make(PaperQuestion asked, Locale locale, JobProgress progress) {
        var day = asked.question(formats.zone()).day();
        var blocks = new ArrayList<Block>();
        for (var stage : STAGES) {
            var found = projects.of(asked, progress, List.of(Condition.on(Trait.STAGE, stage, day))).stream()
                    .sorted(Comparator.comparing(Published::code))
                    .toList();
            if (!found.isEmpty()) {
                blocks.add(grid(stage, found, locale));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(new Sentence(Wording.text(locale, "briefing.list.nothing")));
        }
        return new Paper(
                Wording.text(locale, "briefing.list"),
                Wording.text(locale, "briefing.calling", formats.date(day)),
                notes.clocks(asked, locale),
                blocks,
                notes.of(asked, locale),
                locale);
    }

    private Grid grid(Stage stage, List<Published<ProjectContent>> found, Locale locale) {
        var used = ListCells.used(found.stream().map(Published::content).toList(), CapitalKind.EXPECTED);
        var rows = new ArrayList<List<Cell>>();
        found.forEach(row -> rows.add(row(rows.size(), row, used, locale)));
        return cells.grid(
                Wording.text(locale, "briefing.calling." + stage),
                columns(used, locale),
                rows,
                FIRST_AMOUNT,
                used.size(),
                locale);
    }

    private static List<Column> columns(List<String> used, Locale locale) {
        var columns = new ArrayList<>(List.of(
                ListCells.column(locale, "position", 7),
                ListCells.column(locale, "code", 14),
                ListCells.column(locale, "interested", 28),
                ListCells.column(locale, "country", 14),
                ListCells.column(locale, "project", 34)));
        used.forEach(currency -> columns.add(ListCells.column(locale, "expected", currency)));
        columns.addAll(List.of(
                ListCells.column(locale, "section", 24),
                ListCells.column(locale, "objectives", 34),
                ListCells.column(locale, "place", 30),
                ListCells.column(locale, "land", 14),
                ListCells.column(locale, "listNational", 20),
                ListCells.column(locale, "listSector", 20),
                ListCells.column(locale, "listLocal", 20),
                ListCells.column(locale, "proposal", 30)));
        return columns;
    }

    private List<Cell> row(int index, Published<ProjectContent> found, List<String> used, Locale locale) {
        var project = found.content();
        var offer = project.opportunity();
        var row = new ArrayList<>(List.of(
                cells.position(index, locale),
                PaperWords.text(found.code()),
                ListCells.of(project, any -> true, Party::name),
                cells.countries(project, any -> true, locale),
                ListCells.name(project, locale)));
        used.forEach(
                currency -> row.add(cells.number(ListCells.amount(project, CapitalKind.EXPECTED, currency), locale)));
        var land = offer.landOffered() == null
                ? project.site().area()
                : offer.landOffered().multiply(HECTARE);
        row.addAll(List.of(
                cells.section(project, locale),
                ListCells.said(project.purpose().objectives(), locale),
                ListCells.place(project),
                cells.number(land == null ? null : land.stripTrailingZeros(), locale),
                PaperWords.text(offer.listNational()),
                PaperWords.text(offer.listSector()),
                PaperWords.text(offer.listLocal()),
                ListCells.said(offer.proposal(), locale)));
        return row;
    }
}
