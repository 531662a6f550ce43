package org.greenregistry.briefing;

import java.util.List;
import java.util.Locale;

/**
 * A paper before it is a file: what it says, not how it looks.
 *
 * @param title what kind of paper it is
 * @param subject what it is about
 * @param clocks period and closing in words
 * @param notes how its figures are counted and what they leave out
 */
record Paper(String title, String subject, String clocks, List<Block> blocks, List<String> notes, Locale locale) {

    /** More columns than an upright page has room for. */
    private static final int UPRIGHT_COLUMNS = 8;

    Paper {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    boolean isWide() {
        return blocks.stream()
                .anyMatch(block -> block instanceof Grid grid && grid.columns().size() > UPRIGHT_COLUMNS);
    }

    /** A part of a paper. */
    sealed interface Block {}

    record Heading(String text) implements Block {}

    record Sentence(String text) implements Block {}

    /**
     * A table.
     *
     * @param rows as long as {@code columns} each
     * @param total a last row, as long; empty for none
     */
    record Grid(String caption, List<Column> columns, List<List<Cell>> rows, List<Cell> total) implements Block {

        Grid(String caption, List<Column> columns, List<List<Cell>> rows) {
            this(caption, columns, rows, List.of());
        }
    }

    /**
     * @param width in characters of a workbook; also its share of the width of a page
     * @param sheetOnly left out where values are shown with their unit
     */
    record Column(String name, int width, boolean sheetOnly) {

        Column(String name, int width) {
            this(name, width, false);
        }
    }

    /**
     * Bars.
     *
     * @param unit what the values are counted in
     */
    record Chart(String caption, String unit, List<String> categories, List<Series> series) implements Block {}

    /** @param values one of each category */
    record Series(String name, List<Long> values) {}
}
