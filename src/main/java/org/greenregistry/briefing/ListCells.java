package org.greenregistry.briefing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.greenregistry.briefing.Paper.Column;
import org.greenregistry.briefing.Paper.Grid;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.CapitalKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What official lists say of a project, cell by cell. */
@Component
class ListCells {

    static final List<String> CURRENCIES = List.of("USD", "VND", "EUR");

    private static final String VIETNAM = "VN";

    private final PaperWords words;

    ListCells(PaperWords words) {
        this.words = words;
    }

    static Column column(Locale locale, String name, int width) {
        return new Column(Wording.text(locale, "briefing.list." + name), width);
    }

    /** A column of amounts in one currency. */
    static Column column(Locale locale, String name, String currency) {
        return new Column(Wording.text(locale, "briefing.list." + name, currency), 18);
    }

    static Cell said(@Nullable LocalizedText text, Locale locale) {
        return PaperWords.text(text == null ? null : text.in(locale));
    }

    static Cell name(ProjectContent project, Locale locale) {
        return said(project.name().text(), locale);
    }

    /** The certificate's number, else the code of the book. */
    static Cell number(ProjectContent project, String code) {
        var number = project.licences().certificate().number();
        return PaperWords.text(number == null ? code : number);
    }

    Cell section(ProjectContent project, Locale locale) {
        return PaperWords.text(
                project.section() == null ? null : words.value(Facet.SECTION, project.section(), locale));
    }

    Cell country(@Nullable String code, Locale locale) {
        return PaperWords.text(code == null ? null : words.value(Facet.COUNTRY, code, locale));
    }

    static Cell place(ProjectContent project) {
        return PaperWords.text(project.site().address());
    }

    /** The preferred figure of that kind and currency. */
    static @Nullable BigDecimal amount(ProjectContent project, CapitalKind kind, String currency) {
        return project.capital().stream()
                .filter(figure -> figure.preferred() && figure.kind() == kind && currency.equals(figure.currency()))
                .map(CapitalFigure::amount)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The currencies in which any of {@code projects} has a preferred figure of that kind. */
    static List<String> used(Collection<ProjectContent> projects, CapitalKind kind) {
        return CURRENCIES.stream()
                .filter(currency -> projects.stream().anyMatch(project -> amount(project, kind, currency) != null))
                .toList();
    }

    static Predicate<Party> foreign() {
        return party -> party.country() != null && !party.country().equals(VIETNAM);
    }

    static Predicate<Party> vietnamese() {
        return party -> VIETNAM.equals(party.country());
    }

    /** Something of some investors, in the order of the document. */
    static Cell of(ProjectContent project, Predicate<Party> whose, Function<Party, @Nullable String> what) {
        return PaperWords.text(project.investors()
                .filter(whose)
                .map(what)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; ")));
    }

    Cell countries(ProjectContent project, Predicate<Party> whose, Locale locale) {
        return of(
                project,
                whose,
                party -> party.country() == null ? null : words.value(Facet.COUNTRY, party.country(), locale));
    }

    /** The number of the row, from 1. */
    Cell position(int index, Locale locale) {
        return words.number(index + 1, locale);
    }

    Cell number(@Nullable Number number, Locale locale) {
        return words.number(number, locale);
    }

    /** A table with the sums of {@code amounts} columns, the first of them {@code from}, as its last row. */
    Grid grid(String caption, List<Column> columns, List<List<Cell>> rows, int from, int amounts, Locale locale) {
        return new Grid(caption, columns, rows, total(rows, columns.size(), from, from + amounts - 1, locale));
    }

    /** The last row: sums of the columns {@code from} to {@code to}, both included; empty of no rows or columns. */
    private List<Cell> total(List<List<Cell>> rows, int columns, int from, int to, Locale locale) {
        if (rows.isEmpty() || to < from) {
            return List.of();
        }
        return IntStream.range(0, columns)
                .mapToObj(at -> {
                    if (at == 1) {
                        return PaperWords.text(Wording.text(locale, "briefing.list.total"));
                    }
                    return at < from || at > to ? Cell.NONE : words.number(sum(rows, at), locale);
                })
                .toList();
    }

    private static BigDecimal sum(List<List<Cell>> rows, int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(Cell.Amount.class::isInstance)
                .map(cell -> ((Cell.Amount) cell).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
