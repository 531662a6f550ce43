package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.greenregistry.briefing.Paper.Block;
import org.greenregistry.briefing.Paper.Column;
import org.greenregistry.briefing.Paper.Sentence;
import org.greenregistry.catalogue.Condition;
import org.greenregistry.catalogue.Trait;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Flow;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Published;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.JobProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * New investment certificates of a period, form A.IV.5: nineteen columns in their official order, one table of each
 * currency with its own total. Capital is what was first registered, as the overview counts it.
 */
@Component
class CertificateListMaker implements PaperMaker {

    private static final int FIRST_AMOUNT = 4;
    private static final int LAST_AMOUNT = 7;

    private final ListedProjects projects;
    private final ListCells cells;
    private final PaperWords words;
    private final PaperNotes notes;

    CertificateListMaker(ListedProjects projects, ListCells cells, PaperWords words, PaperNotes notes) {
        this.projects = projects;
        this.cells = cells;
        this.words = words;
        this.notes = notes;
    }

    /** @param capital first registered; absent where the book has none */
    private record Issued(
            Published<ProjectContent> project,
            @Nullable ReducedDate on,
            @Nullable String currency,
            @Nullable BigDecimal capital) {}

    @Override
    public PaperKind kind() {
        return PaperKind.NEW_CERTIFICATES;
    }

    @Override
    public Paper make(PaperQuestion asked, Locale locale, JobProgress progress) {
        var found = projects.of(
                asked,
                progress,
                List.of(
                        Condition.in(Trait.FLOW, Flow.Kind.NEW, asked.first(), asked.last()),
                        Condition.in(Trait.ENTERED, Stage.REGISTERED, asked.first(), asked.last())));
        var issued = found.stream()
                .flatMap(project -> issued(project, asked))
                .sorted(Comparator.comparing(CertificateListMaker::day)
                        .reversed()
                        .thenComparing(row -> row.project().code()))
                .toList();
        var blocks = new ArrayList<Block>();
        for (var currency : ListCells.CURRENCIES) {
            add(
                    blocks,
                    issued.stream()
                            .filter(row -> currency.equals(row.currency()))
                            .toList(),
                    currency,
                    locale);
        }
        add(blocks, issued.stream().filter(row -> row.currency() == null).toList(), null, locale);
        if (blocks.isEmpty()) {
            blocks.add(new Sentence(Wording.text(locale, "briefing.list.nothing")));
        }
        return new Paper(
                Wording.text(locale, "briefing.list"),
                Wording.text(locale, "briefing.certificates", asked.period().text(locale)),
                notes.clocks(asked, locale),
                blocks,
                Stream.concat(
                                Stream.of(Wording.text(locale, "briefing.certificates.note")),
                                notes.of(asked, locale).stream())
                        .toList(),
                locale);
    }

    private static String day(Issued row) {
        return row.on() == null ? "" : row.on().toString();
    }

    /** One row of each currency newly registered in the period; one without capital where only the stage says it. */
    private static Stream<Issued> issued(Published<ProjectContent> project, PaperQuestion asked) {
        var content = project.content();
        var fresh = content.flows().stream()
                .filter(flow -> flow.kind() == Flow.Kind.NEW && isIn(flow.on(), asked))
                .map(flow -> new Issued(project, flow.on(), flow.currency(), flow.amount()))
                .toList();
        var certificate = content.licences().certificate().on();
        if (!fresh.isEmpty() || (certificate != null && !isIn(certificate, asked))) {
            return fresh.stream();
        }
        return content.history().stream()
                .filter(held -> held.stage() == Stage.REGISTERED && isIn(held.since(), asked))
                .limit(1)
                .map(held -> new Issued(project, held.since(), null, null));
    }

    private static boolean isIn(@Nullable ReducedDate on, PaperQuestion asked) {
        return on != null && !on.first().isBefore(asked.first()) && !on.first().isAfter(asked.last());
    }

    private void add(List<Block> blocks, List<Issued> issued, @Nullable String currency, Locale locale) {
        if (issued.isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<Cell>>();
        issued.forEach(row -> rows.add(row(rows.size(), row, currency, locale)));
        var columns = columns(currency, locale);
        blocks.add(cells.grid(
                currency == null
                        ? Wording.text(locale, "briefing.certificates.silent")
                        : Wording.text(locale, "briefing.certificates.in", currency),
                columns,
                rows,
                FIRST_AMOUNT,
                currency == null ? 0 : LAST_AMOUNT - FIRST_AMOUNT + 1,
                locale));
    }

    private static List<Column> columns(@Nullable String currency, Locale locale) {
        var unit = Objects.requireNonNullElse(currency, "–");
        return List.of(
                ListCells.column(locale, "position", 7),
                ListCells.column(locale, "certificate", 16),
                ListCells.column(locale, "issued", 12),
                ListCells.column(locale, "project", 34),
                ListCells.column(locale, "registered", unit),
                ListCells.column(locale, "contributedVn", unit),
                ListCells.column(locale, "contributedForeign", unit),
                ListCells.column(locale, "contributed", unit),
                ListCells.column(locale, "section", 24),
                ListCells.column(locale, "objectives", 34),
                ListCells.column(locale, "term", 10),
                ListCells.column(locale, "place", 30),
                ListCells.column(locale, "foreign", 28),
                ListCells.column(locale, "foreignAddress", 26),
                ListCells.column(locale, "country", 14),
                ListCells.column(locale, "vietnamese", 28),
                ListCells.column(locale, "vietnameseAddress", 26),
                ListCells.column(locale, "incentives", 26),
                ListCells.column(locale, "note", 20));
    }

    private List<Cell> row(int index, Issued issued, @Nullable String currency, Locale locale) {
        var project = issued.project().content();
        var vietnamese = currency == null ? null : ListCells.amount(project, CapitalKind.CONTRIBUTED_VN, currency);
        var foreign = currency == null ? null : ListCells.amount(project, CapitalKind.CONTRIBUTED_FOREIGN, currency);
        return List.of(
                cells.position(index, locale),
                ListCells.number(project, issued.project().code()),
                words.date(issued.on()),
                ListCells.name(project, locale),
                cells.number(issued.capital(), locale),
                cells.number(vietnamese, locale),
                cells.number(foreign, locale),
                cells.number(sum(vietnamese, foreign), locale),
                cells.section(project, locale),
                ListCells.said(project.purpose().objectives(), locale),
                term(project, locale),
                ListCells.place(project),
                ListCells.of(project, ListCells.foreign(), Party::name),
                ListCells.of(project, ListCells.foreign(), Party::address),
                cells.countries(project, ListCells.foreign(), locale),
                ListCells.of(project, ListCells.vietnamese(), Party::name),
                ListCells.of(project, ListCells.vietnamese(), Party::address),
                ListCells.said(project.opportunity().incentives(), locale),
                ListCells.said(project.note(), locale));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.add(other);
    }

    private Cell term(ProjectContent project, Locale locale) {
        var years = project.term().years();
        return years == null
                ? words.date(project.term().endsOn())
                : PaperWords.text(Wording.text(locale, "briefing.list.years", years));
    }
}
