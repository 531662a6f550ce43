package org.greenregistry.report.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.greenregistry.report.CellKind;
import org.greenregistry.report.Column;
import org.greenregistry.report.FormRow;
import org.greenregistry.report.ReportContent;
import org.greenregistry.report.ReportLine;
import org.greenregistry.shell.FormBody.Filling;
import org.greenregistry.shell.FormBody.Rewriter;
import org.jspecify.annotations.Nullable;

/**
 * Fills cells out of a block copied from a spreadsheet, from the cell it is pasted into to the right and down;
 * {@code frontend/form.ts} sends it. What falls on a sum or a grey cell is left out: sums are computed.
 */
final class BlockPaste {

    private static final String SENT = "event.detail";
    private static final int LONGEST = 20_000;
    private static final List<Column> COLUMNS = List.of(Column.values());

    private final Supplier<ReportContent> present;
    private final ReportUnits units;
    private final Rewriter<ReportContent> rewriter;

    BlockPaste(Supplier<ReportContent> present, ReportUnits units, Rewriter<ReportContent> rewriter) {
        this.present = present;
        this.units = units;
        this.rewriter = rewriter;
    }

    void into(ReportCells cells) {
        cells.fields().forEach(field -> {
            var shown = field.getValue().field();
            shown.addClassName("takes-row");
            shown.getElement()
                    .addEventListener(
                            "row-pasted",
                            event -> take(
                                    field.getKey(),
                                    event.getEventData().path(SENT).asString("")))
                    .addEventData(SENT);
        });
    }

    private void take(ReportCells.Cell first, String pasted) {
        if (pasted.length() <= LONGEST) {
            rewriter.fill(filled(present.get(), first.row(), first.column(), pasted));
        }
    }

    Filling<ReportContent> filled(ReportContent report, FormRow first, Column column, String pasted) {
        var rows = report.rows();
        var values = new HashMap<String, Map<Column, BigDecimal>>();
        var taken = new ArrayList<String>();
        var unread = new LinkedHashMap<String, String>();
        var columns = COLUMNS.subList(COLUMNS.indexOf(column), COLUMNS.size());
        var lines = pasted.stripTrailing().split("\\R", -1);
        var style = style(lines);
        for (var i = 0; i < lines.length && rows.indexOf(first) + i < rows.size(); i++) {
            var row = rows.get(rows.indexOf(first) + i);
            var cells = lines[i].split("\t", -1);
            for (var j = 0; j < Math.min(cells.length, columns.size()); j++) {
                var at = columns.get(j);
                var text = cells[j].strip();
                if (!text.isEmpty() && row.cell(at, report.isAboutYear()) == CellKind.TYPED && row.isTyped()) {
                    var path = "lines[" + row.id() + "]." + at.component();
                    units.read(text, row.line(), style)
                            .ifPresentOrElse(
                                    value -> {
                                        values.computeIfAbsent(row.id(), none -> new HashMap<>())
                                                .put(at, value);
                                        taken.add(path);
                                    },
                                    () -> unread.put(path, text));
                }
            }
        }
        return new Filling<>(report.withLines(merged(report, values)), taken, unread, List.of());
    }

    /** The block is written in one language, which need not be that of the page. */
    private Locale style(String[] lines) {
        return units.style(Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split("\t", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList());
    }

    private static List<ReportLine> merged(ReportContent report, Map<String, Map<Column, BigDecimal>> values) {
        return report.lines().stream()
                .map(line -> Optional.ofNullable(values.get(line.id()))
                        .map(cells -> new ReportLine(
                                line.id(),
                                value(cells, Column.PERIOD, line),
                                value(cells, Column.YEAR_TO_DATE, line),
                                value(cells, Column.TOTAL, line)))
                        .orElse(line))
                .toList();
    }

    private static @Nullable BigDecimal value(Map<Column, BigDecimal> cells, Column column, ReportLine line) {
        return cells.getOrDefault(column, line.value(column));
    }
}
