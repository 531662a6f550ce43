package org.greenregistry.exchange;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of one sheet while its XML is read. */
final class SheetCells extends DefaultHandler {

    private static final int LAST_ROW = 1 << 20;

    private final CellValues values;
    private final ExchangeSettings settings;
    private final TableFile.RowTaker taker;
    private final StringBuilder said = new StringBuilder();

    private List<Cell> row = new ArrayList<>();
    private int number;
    private boolean numbered;
    private int rows;
    private int column;
    private int length;
    private String type = "";
    private int format;
    private boolean inCell;
    private boolean inReading;
    private boolean isFormula;
    private boolean hasValue;
    private boolean listening;

    /** No more rows are wanted. */
    static final class Enough extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    SheetCells(CellValues values, ExchangeSettings settings, TableFile.RowTaker taker) {
        this.values = values;
        this.settings = settings;
        this.taker = taker;
    }

    boolean hasRows() {
        return rows > 0;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> begin(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "f" -> isFormula = true;
            case "rPh" -> inReading = true;
            case "v", "t" -> {
                listening = inCell && !inReading;
                hasValue |= listening;
            }
            default -> {}
        }
    }

    private void begin(@Nullable String given) {
        var next = given == null ? number + 1 : CellFormats.number(given);
        if (next <= number || next > LAST_ROW) {
            throw new Refusal("exchange.file.order", number);
        }
        number = next;
        numbered = given != null;
        row = new ArrayList<>();
        column = -1;
        length = 0;
    }

    private void beginCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        var next = reference == null ? column + 1 : column(reference);
        if (next >= settings.maxColumns()) {
            throw new Refusal("exchange.file.columns", number, settings.maxColumns());
        }
        if (next <= column) {
            throw new Refusal("exchange.file.order", number);
        }
        column = next;
        var given = attributes.getValue("t");
        type = given == null ? "n" : given;
        format = CellFormats.number(attributes.getValue("s"));
        inCell = true;
        isFormula = false;
        hasValue = false;
        said.setLength(0);
    }

    /** From its letters. What follows them is the number of the row once more, or for the first time. */
    private int column(String reference) {
        var found = 0;
        var letters = 0;
        while (letters < reference.length() && letters < 4) {
            var letter = reference.charAt(letters);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            found = found * 26 + letter - 'A' + 1;
            letters++;
        }
        var again = CellFormats.number(reference.substring(letters));
        if (!numbered && again > number && again <= LAST_ROW) {
            number = again;
        }
        numbered = true;
        if (letters == 0 || letters == 4 || again != number) {
            throw new Refusal("exchange.file.order", number);
        }
        return found - 1;
    }

    @Override
    public void characters(char[] signs, int start, int count) {
        if (listening) {
            if (said.length() + count > TableFile.LONGEST_CELL) {
                throw new Refusal("exchange.file.cell", address(), TableFile.LONGEST_CELL);
            }
            said.append(signs, start, count);
        }
    }

    private String address() {
        return CellReference.convertNumToColString(column) + number;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> listening = false;
            case "rPh" -> inReading = false;
            case "c" -> {
                inCell = false;
                put(cell());
            }
            case "row" -> end();
            default -> {}
        }
    }

    private Cell cell() {
        if (said.isEmpty()) {
            return isFormula && !hasValue ? new Cell.Broken("=") : Cell.BLANK;
        }
        var cell = values.of(type, format, said.toString());
        if (cell == null) {
            throw new Refusal("exchange.file.value", address());
        }
        return cell;
    }

    private void put(Cell cell) {
        if (cell == Cell.BLANK) {
            return;
        }
        length += cell instanceof Cell.Written text ? text.text().length() : 1;
        if (length > TableFile.LONGEST_ROW) {
            throw new Refusal("exchange.file.row", number, TableFile.LONGEST_ROW);
        }
        while (row.size() < column) {
            row.add(Cell.BLANK);
        }
        row.add(cell);
    }

    private void end() {
        if (row.isEmpty()) {
            return;
        }
        if (++rows > settings.maxRows()) {
            throw new Refusal("exchange.file.rows", settings.maxRows());
        }
        if (!taker.take(number, row)) {
            throw new Enough();
        }
    }
}
