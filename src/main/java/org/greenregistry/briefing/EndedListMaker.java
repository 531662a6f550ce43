package org.greenregistry.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
import org.greenregistry.dossier.Step;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.JobProgress;
import org.springframework.stereotype.Component;

/** Projects suspended or ended in a period, form A.IV.7: one row of each decision. */
@Component
class EndedListMaker implements PaperMaker {

    private static final Set<Stage> STAGES = Set.of(Stage.SUSPENDED, Stage.TERMINATED);
    private static final int FIRST_AMOUNT = 5;

    private final ListedProjects projects;
    private final ListCells cells;
    private final PaperWords words;
    private final PaperNotes notes;

    EndedListMaker(ListedProjects projects, ListCells cells, PaperWords words, PaperNotes notes) {
        this.projects = projects;
        this.cells = cells;
        this.words = words;
        this.notes = notes;
    }

    private record Decided(Published<ProjectContent> project, Step step) {

        Stage to() {
            return Objects.requireNonNull(step.to());
        }
    }

    @Override
    public PaperKind kind() {
        return PaperKind.ENDED;
    }

    @Override
    public Paper make(PaperQuestion asked, Locale locale, JobProgress progress) {
        var found = projects.of(
                asked,
                progress,
                STAGES.stream()
                        .sorted()
                        .map(stage -> Condition.in(Trait.ENTERED, stage, asked.first(), asked.last()))
                        .toList());
        var decided = found.stream()
                .flatMap(project -> project.content().steps().stream()
                        .filter(step -> isListed(step, asked))
                        .map(step -> new Decided(project, step)))
                .sorted(Comparator.comparing(Decided::to)
                        .thenComparing(row -> String.valueOf(row.step().on()))
                        .thenComparing(row -> row.project().code()))
                .toList();
        var blocks = new ArrayList<Block>();
        if (decided.isEmpty()) {
            blocks.add(new Sentence(Wording.text(locale, "briefing.list.nothing")));
        } else {
            blocks.add(grid(decided, locale));
        }
        return new Paper(
                Wording.text(locale, "briefing.list"),
                Wording.text(locale, "briefing.ended", asked.period().text(locale)),
                notes.clocks(asked, locale),
                blocks,
                Stream.concat(Stream.of(Wording.text(locale, "briefing.ended.note")), notes.of(asked, locale).stream())
                        .toList(),
                locale);
    }

    private static boolean isListed(Step step, PaperQuestion asked) {
        return step.to() != null
                && STAGES.contains(step.to())
                && step.on() != null
                && !step.on().first().isBefore(asked.first())
                && !step.on().first().isAfter(asked.last());
    }

    private Grid grid(List<Decided> decided, Locale locale) {
        var used = ListCells.used(
                decided.stream().map(row -> row.project().content()).toList(), CapitalKind.REGISTERED);
        var rows = new ArrayList<List<Cell>>();
        decided.forEach(row -> rows.add(row(rows.size(), row, used, locale)));
        return cells.grid(
                Wording.text(locale, "briefing.ended.caption"),
                columns(used, locale),
                rows,
                FIRST_AMOUNT,
                used.size(),
                locale);
    }

    private static List<Column> columns(List<String> used, Locale locale) {
        var columns = new ArrayList<>(List.of(
                ListCells.column(locale, "position", 7),
                ListCells.column(locale, "certificate", 16),
                ListCells.column(locale, "project", 34),
                ListCells.column(locale, "investor", 28),
                ListCells.column(locale, "place", 28)));
        used.forEach(currency -> columns.add(ListCells.column(locale, "registered", currency)));
        columns.addAll(List.of(
                ListCells.column(locale, "state", 14),
                ListCells.column(locale, "extent", 14),
                ListCells.column(locale, "decision", 18),
                ListCells.column(locale, "decided", 12),
                ListCells.column(locale, "authority", 24),
                ListCells.column(locale, "cause", 20),
                ListCells.column(locale, "reason", 34),
                ListCells.column(locale, "until", 12)));
        return columns;
    }

    private List<Cell> row(int index, Decided decided, List<String> used, Locale locale) {
        var project = decided.project().content();
        var step = decided.step();
        var row = new ArrayList<>(List.of(
                cells.position(index, locale),
                ListCells.number(project, decided.project().code()),
                ListCells.name(project, locale),
                ListCells.of(project, any -> true, Party::name),
                ListCells.place(project)));
        used.forEach(
                currency -> row.add(cells.number(ListCells.amount(project, CapitalKind.REGISTERED, currency), locale)));
        row.addAll(List.of(
                PaperWords.text(Wording.text(locale, "project.opening.stage." + decided.to())),
                PaperWords.text(
                        step.extent() == null ? null : Wording.text(locale, "project.steps.extent." + step.extent())),
                PaperWords.text(step.number()),
                words.date(step.on()),
                PaperWords.text(step.authority()),
                PaperWords.text(
                        step.cause() == null ? null : Wording.text(locale, "project.steps.cause." + step.cause())),
                ListCells.said(step.reason(), locale),
                words.date(step.until())));
        return row;
    }
}
