package org.greenregistry.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.greenregistry.kernel.Folded;
import org.greenregistry.shell.Written;

/**
 * The cells of one row as a spreadsheet puts it on the clipboard, by their columns of form A.IV.5 (1 to 19). People
 * mark the row with or without its number, and sometimes from the name on.
 */
final class RowCells {

    static final int COLUMNS = 19;

    /** Fewer are a text that happens to have a tab. */
    private static final int FEWEST = 3;

    private static final int NUMBER_OF_CERTIFICATE = 2;
    private static final int NAME = 4;

    private final List<String> cells;

    private RowCells(List<String> cells) {
        this.cells = cells;
    }

    /**
     * Cells that hold line breaks, tabs or quotes come in quotes, quotes within doubled; rows beyond the first are
     * left.
     */
    static RowCells of(String pasted) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < pasted.length(); i++) {
            var sign = pasted.charAt(i);
            if (quoted) {
                if (sign != '"') {
                    cell.append(sign);
                } else if (i + 1 < pasted.length() && pasted.charAt(i + 1) == '"') {
                    cell.append(sign);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (sign == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (sign == '\t') {
                cells.add(clean(cell));
                cell.setLength(0);
            } else if (sign == '\n' && !cells.isEmpty()) {
                break;
            } else {
                cell.append(sign);
            }
        }
        cells.add(clean(cell));
        return new RowCells(cells);
    }

    private static String clean(CharSequence cell) {
        return Folded.composed(cell.toString().replace('\u00A0', ' ').replace("\r", ""));
    }

    boolean isRow() {
        return cells.size() >= FEWEST;
    }

    /** Cells with something in them, by column; those beyond the last column are joined to it. */
    Map<Integer, String> byColumn() {
        var byColumn = new TreeMap<Integer, String>();
        var first = firstColumn();
        for (var i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                byColumn.merge(Math.min(first + i, COLUMNS), cells.get(i), (one, more) -> one + "\n" + more);
            }
        }
        return byColumn;
    }

    private int firstColumn() {
        if (Written.date(cell(2)).isPresent() && Written.date(cell(1)).isEmpty()) {
            return 1;
        }
        if (Written.date(cell(1)).isPresent()) {
            return NUMBER_OF_CERTIFICATE;
        }
        if (isCode(cell(1))) {
            return 1;
        }
        if (isCode(cell(0))) {
            return NUMBER_OF_CERTIFICATE;
        }
        if (cell(0).chars().filter(Character::isLetter).count() > 3 && cells.size() <= COLUMNS - NAME + 1) {
            return NAME;
        }
        return cells.size() >= COLUMNS || cell(0).matches("\\d{0,5}\\.?") ? 1 : NUMBER_OF_CERTIFICATE;
    }

    private static boolean isCode(String cell) {
        return cell.matches("\\d{10}(-\\d{3})?");
    }

    private String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
