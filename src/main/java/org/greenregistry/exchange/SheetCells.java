package org.greenregistry.exchange;

import java.io.Serial;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of one sheet while its XML is read. */
final class SheetCells extends DefaultHandler {

    private final List<String> texts;
    private final List<Boolean> dates;
    private final boolean from1904;
    private final ExchangeSettings settings;
    private final TableFile.RowTaker taker;

    private List<Cell> row = new ArrayList<>();
    private int number;
    private int rows;
    private int column;
    private String type = "";
    private int style;
    private boolean isFormula;
    private boolean listening;
    private final StringBuilder said = new StringBuilder();

    /** No more rows are wanted. */
    static final class Enough extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    SheetCells(
            List<String> texts,
            List<Boolean> dates,
            boolean from1904,
            ExchangeSettings settings,
            TableFile.RowTaker taker) {
        this.texts = texts;
        this.dates = dates;
        this.from1904 = from1904;
        this.settings = settings;
        this.taker = taker;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                var given = attributes.getValue("r");
                number = given != null && given.matches("\\d{1,8}") ? Integer.parseInt(given) : number + 1;
                row = new ArrayList<>();
            }
            case "c" -> begin(attributes);
            case "f" -> isFormula = true;
            case "v", "t" -> listening = true;
            default -> {}
        }
    }

    private void begin(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? row.size() : column(reference);
        if (column >= settings.maxColumns()) {
            throw new Refusal("exchange.file.columns", settings.maxColumns());
        }
        var given = attributes.getValue("t");
        type = given == null ? "n" : given;
        var styled = attributes.getValue("s");
        style = styled != null && styled.matches("\\d{1,6}") ? Integer.parseInt(styled) : 0;
        isFormula = false;
        said.setLength(0);
    }

    private static int column(String reference) {
        if (!reference.matches("[A-Z]{1,3}\\d{1,7}")) {
            throw new Refusal("exchange.file.broken");
        }
        return CellReference.convertColStringToIndex(reference.replaceAll("\\d", ""));
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (listening) {
            if (said.length() + length > TableFile.LONGEST_CELL) {
                throw new Refusal("exchange.file.cell", address());
            }
            said.append(signs, start, length);
        }
    }

    private String address() {
        return CellReference.convertNumToColString(column) + number;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> listening = false;
            case "c" -> put(cell());
            case "row" -> end();
            default -> {}
        }
    }

    private void put(Cell cell) {
        if (cell != Cell.BLANK) {
            while (row.size() < column) {
                row.add(Cell.BLANK);
            }
            if (row.size() == column) {
                row.add(cell);
            } else {
                row.set(column, cell);
            }
        }
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

    private Cell cell() {
        var text = said.toString();
        if (text.isEmpty()) {
            return isFormula ? new Cell.Broken("=") : Cell.BLANK;
        }
        return switch (type) {
            case "s" -> written(shared(text));
            case "inlineStr", "str" -> written(text);
            case "b" -> new Cell.Ticked(text.equals("1"));
            case "e" -> new Cell.Broken(text);
            case "d" -> written(text);
            default -> counted(text);
        };
    }

    private String shared(String number) {
        if (!number.matches("\\d{1,8}") || Integer.parseInt(number) >= texts.size()) {
            throw new Refusal("exchange.file.broken");
        }
        return texts.get(Integer.parseInt(number));
    }

    /** Signs XML cannot hold stand in it as {@code _x000D_}. */
    static Cell written(String text) {
        var plain = Folded.composed(text.replace("_x000D_", "").replace('\u00a0', ' '))
                .strip();
        return plain.isEmpty() ? Cell.BLANK : new Cell.Written(plain);
    }

    private Cell counted(String text) {
        var number = decimal(text);
        if (number == null) {
            throw new Refusal("exchange.file.broken");
        }
        if (style < dates.size() && dates.get(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return new Cell.Dated(DateUtil.getLocalDateTime(number.doubleValue(), from1904));
        }
        return new Cell.Counted(number);
    }

    /** As the spreadsheet shows it: fifteen digits, so that 0.1 + 0.2 is 0.3. */
    private static @Nullable BigDecimal decimal(String text) {
        try {
            var exact = new BigDecimal(text);
            return exact.precision() <= 15 ? exact : new BigDecimal(NumberToTextConverter.toText(exact.doubleValue()));
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }
}
