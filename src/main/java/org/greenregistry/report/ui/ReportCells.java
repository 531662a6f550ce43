package org.greenregistry.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.report.CellKind;
import org.greenregistry.report.Column;
import org.greenregistry.report.FormRow;
import org.greenregistry.report.ReportContent;
import org.greenregistry.report.ReportLine;
import org.greenregistry.shell.FormPart;
import org.greenregistry.shell.Input;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** The cells of the form: typed ones are fields with the earlier figure beneath, sums follow what is typed. */
class ReportCells {

    /** A cell that can be typed in or is summed. */
    record Cell(FormRow row, Column column) {}

    private final FormPart form;
    private final ReportContent opened;
    private final Optional<ReportContent> previous;
    private final ReportUnits units;
    private final Map<Cell, Input<BigDecimal>> typed = new LinkedHashMap<>();
    private final Map<Cell, Span> sums = new LinkedHashMap<>();

    /** @param previous the accepted report on the period before */
    ReportCells(FormPart form, ReportContent opened, Optional<ReportContent> previous, ReportUnits units) {
        this.form = form;
        this.opened = opened;
        this.previous = previous;
        this.units = units;
    }

    Component make(FormRow row, Column column) {
        var cell = new Cell(row, column);
        return row.cell(column, opened.isAboutYear()) == CellKind.TYPED ? field(cell) : sum(cell);
    }

    private Component field(Cell cell) {
        var row = cell.row();
        var input = form.item("lines", row.id(), ReportLine.class)
                .typed(cell.column().component(), units.typed(row.line()))
                .show(opened.value(row.id(), cell.column()));
        ((HasLabel) input.field())
                .setLabel(ReportTable.fullName(row) + " – " + text(ReportTable.label(opened, cell.column())));
        typed.put(cell, input);
        return input.field();
    }

    private Component sum(Cell cell) {
        var shown = Tags.span("line-sum", "");
        sums.put(cell, shown);
        return before(cell)
                .<Component>map(before -> Tags.tag(
                        "span", "line-figures", shown, Tags.span("muted small", text("report.cell.before", before))))
                .orElse(shown);
    }

    List<Map.Entry<Cell, Input<BigDecimal>>> fields() {
        return List.copyOf(typed.entrySet());
    }

    /** The lines as typed; what could not be read is absent. */
    List<ReportLine> lines() {
        return opened.rows().stream()
                .filter(FormRow::isTyped)
                .map(row -> new ReportLine(
                        row.id(), value(row, Column.PERIOD), value(row, Column.YEAR_TO_DATE), value(row, Column.TOTAL)))
                .toList();
    }

    private @Nullable BigDecimal value(FormRow row, Column column) {
        var input = typed.get(new Cell(row, column));
        return input == null ? null : input.value();
    }

    /** Writes the sums, and beneath each field what the book expects there. */
    void follow(ReportContent report) {
        sums.forEach((cell, shown) -> {
            var value = report.value(cell.row().id(), cell.column());
            shown.setText(value == null ? "–" : units.written(value, cell.row().line()));
        });
        var broken = previous.map(report::broken).orElse(List.of());
        typed.forEach((cell, input) -> {
            var isBroken = cell.column() == Column.YEAR_TO_DATE
                    && broken.contains(cell.row().id());
            input.hint(before(cell)
                    .map(before -> text(isBroken ? "report.cell.broken" : "report.cell.before", before))
                    .orElse(""));
            input.field().getElement().getClassList().set("departs", isBroken);
        });
    }

    private Optional<String> before(Cell cell) {
        return previous.map(report -> report.value(cell.row().id(), cell.column()))
                .map(value -> units.written(value, cell.row().line()));
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
