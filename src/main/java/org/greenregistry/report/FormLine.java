package org.greenregistry.report;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form.
 *
 * @param code the registry's own name of it
 * @param item the form's numbering; absent where the form has a dash
 * @param parent code of the line it is summed into
 * @param foreign true: once for each foreign investor, false: for each Vietnamese one; absent: once
 * @param perInvestor whether it is the head of such lines
 * @param yearly whether only reports on a year have it
 * @param indicator code of the green indicator it reports
 */
public record FormLine(
        String code,
        @Nullable String item,
        @Nullable String parent,
        LocalizedText name,
        LineUnit unit,
        Map<Column, CellKind> cells,
        @Nullable Boolean foreign,
        boolean perInvestor,
        boolean yearly,
        @Nullable String indicator) {

    static FormLine of(CsvRow row) {
        var investor = row.find("investor");
        return new FormLine(
                row.text("code"),
                row.find("item"),
                row.find("parent"),
                new LocalizedText(row.text("name_vi"), row.text("name_en")),
                LineUnit.valueOf(row.text("unit")),
                Map.of(
                        Column.PERIOD, cell(row.text("period")),
                        Column.YEAR_TO_DATE, cell(row.text("year_to_date")),
                        Column.TOTAL, cell(row.text("total"))),
                foreign(investor),
                "head".equals(investor),
                row.find("yearly") != null,
                row.find("indicator"));
    }

    private static @Nullable Boolean foreign(@Nullable String investor) {
        return (investor == null || investor.equals("head")) ? null : Boolean.valueOf(investor.equals("foreign"));
    }

    private static CellKind cell(String word) {
        return switch (word) {
            case "edit" -> CellKind.TYPED;
            case "sum" -> CellKind.SUMMED;
            case "locked" -> CellKind.LOCKED;
            default -> throw new IllegalArgumentException("no such cell: " + word);
        };
    }

    public CellKind cell(Column column, boolean aboutYear) {
        return aboutYear && column == Column.YEAR_TO_DATE ? CellKind.LOCKED : Objects.requireNonNull(cells.get(column));
    }

    /** Whether anything can be typed in it. */
    public boolean isTyped() {
        return cells.containsValue(CellKind.TYPED);
    }

    String name(Locale locale) {
        return name.in(locale);
    }
}
