package org.greenregistry.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Tags;
import org.jspecify.annotations.Nullable;

/** One table of the overview: the same cells on the page, in what is copied and in files. */
final class Listing {

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> lines = new ArrayList<>();

    Listing(String caption) {
        this.caption = caption;
    }

    /** What the cells of a column hold in files. */
    enum Kind {
        TEXT,
        WHOLE,
        DECIMAL
    }

    record Column(String heading, Kind kind) {}

    /**
     * @param text as the page says it
     * @param value as files hold it: a number, or the text again; absent where there is none
     * @param href of what it opens, on pages
     * @param bar how long its bar is, of the longest in its column; absent without bars
     */
    record Cell(
            String text,
            @Nullable Object value,
            @Nullable String href,
            @Nullable Long bar) {

        static Cell of(String text) {
            return new Cell(text, text, null, null);
        }

        static Cell link(String text, String href) {
            return new Cell(text, text, href, null);
        }

        static Cell number(String text, Number value, @Nullable String href) {
            return new Cell(text, value, href, null);
        }

        /** Said on the page, empty in files. */
        static Cell none(String text) {
            return new Cell(text, null, null, null);
        }

        Cell withBar(long length) {
            return new Cell(text, value, href, length);
        }
    }

    Listing text(String heading) {
        columns.add(new Column(heading, Kind.TEXT));
        return this;
    }

    Listing number(String heading) {
        columns.add(new Column(heading, Kind.WHOLE));
        return this;
    }

    Listing decimal(String heading) {
        columns.add(new Column(heading, Kind.DECIMAL));
        return this;
    }

    /** As many cells as there are columns; the first names the line. */
    Listing line(List<Cell> cells) {
        lines.add(List.copyOf(cells));
        return this;
    }

    Listing line(Cell... cells) {
        return line(List.of(cells));
    }

    String caption() {
        return caption;
    }

    List<Column> columns() {
        return columns;
    }

    List<List<Cell>> lines() {
        return lines;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    HtmlContainer table() {
        var table = new Table(caption, columns.stream().map(Column::heading).toList());
        for (var line : lines) {
            var cells = line.stream().map(this::shown).toList();
            table.row(cells.getFirst(), cells.subList(1, cells.size()).toArray(Component[]::new));
        }
        return table.done();
    }

    private Component shown(Cell cell) {
        var text = cell.href() == null ? Tags.span("", cell.text()) : Tags.link("", cell.href(), cell.text());
        return cell.bar() == null ? text : Table.bar(text, cell.bar(), longest());
    }

    private long longest() {
        return lines.stream()
                .flatMap(List::stream)
                .map(Cell::bar)
                .flatMap(Stream::ofNullable)
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
    }

    /**
     * As spreadsheets take it from the clipboard: tabs between cells, numbers as people of {@code locale} write them.
     */
    String tabbed(Formats formats, Locale locale) {
        var head = columns.stream().map(Column::heading).collect(Collectors.joining("\t"));
        return Stream.concat(Stream.of(head), lines.stream().map(line -> line.stream()
                        .map(cell -> tabbed(cell.value(), formats, locale))
                        .collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n"));
    }

    private static String tabbed(@Nullable Object value, Formats formats, Locale locale) {
        return switch (value) {
            case null -> "";
            case Number number -> formats.number(number, locale);
            default -> value.toString().replaceAll("\\s+", " ");
        };
    }
}
