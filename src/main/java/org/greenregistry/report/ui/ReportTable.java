package org.greenregistry.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import org.greenregistry.report.CellKind;
import org.greenregistry.report.Column;
import org.greenregistry.report.FormRow;
import org.greenregistry.report.ReportContent;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** The lines of the form as a table; on a phone each line is a card. */
class ReportTable extends Div {

    private final ReportContent report;
    private final ReportUnits units;
    private final CellMaker cells;
    private final List<Column> columns;

    /** What stands in a cell that is not locked. */
    @FunctionalInterface
    interface CellMaker {
        Component make(FormRow row, Column column);
    }

    ReportTable(ReportContent report, ReportUnits units, CellMaker cells) {
        this.report = report;
        this.units = units;
        this.cells = cells;
        this.columns = Arrays.stream(Column.values())
                .filter(column -> !(report.isAboutYear() && column == Column.YEAR_TO_DATE))
                .toList();
        var body = Tags.tag("tbody", "");
        report.rows().forEach(row -> body.add(line(row)));
        var caption = Tags.said("caption", "visually-hidden", text("report.form.lines"));
        addClassName("report-lines");
        add(Tags.tag("table", "table report-table", caption, Tags.tag("thead", "", head()), body));
    }

    private HtmlContainer head() {
        var row = Tags.tag("tr", "", head("report.line", ""), head("report.unit", ""));
        columns.forEach(column -> row.add(head(label(column), "number")));
        return row;
    }

    private static HtmlContainer head(String key, String classes) {
        var cell = Tags.said("th", classes, text(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** Key of a column's heading, which for a year reads otherwise. */
    private String label(Column column) {
        return label(report, column);
    }

    static String label(ReportContent report, Column column) {
        return column == Column.PERIOD && report.isAboutYear()
                ? "report.column.year"
                : "report.lines." + column.component();
    }

    private HtmlContainer line(FormRow row) {
        var name = Tags.said("th", "line-name", name(row));
        name.addClassName("depth-" + row.depth());
        name.getElement().setAttribute("scope", "row");
        var unit = Tags.said("td", "line-unit muted", units.of(row.line()));
        var made = Tags.tag("tr", row.isTyped() ? "" : "sum", name, unit);
        columns.forEach(column -> made.add(cell(row, column)));
        return made;
    }

    private HtmlContainer cell(FormRow row, Column column) {
        if (row.cell(column, report.isAboutYear()) == CellKind.LOCKED) {
            return Tags.tag("td", "locked");
        }
        var cell = Tags.tag("td", "number", cells.make(row, column));
        cell.getElement().setAttribute("data-label", text(label(column)));
        return cell;
    }

    /** The line as the form names it, an investor's by the investor. */
    static String name(FormRow row) {
        var locale = Lang.current();
        var investor = row.investor();
        if (row.head() && investor != null) {
            return investor.name() == null ? text("report.investor.unnamed") : investor.name();
        }
        var item = row.line().item();
        return (item == null ? "– " : item + ". ") + row.line().name().in(locale);
    }

    /** The same with the investor it is about, where several lines are called alike. */
    static String fullName(FormRow row) {
        var investor = row.investor();
        return investor == null || investor.name() == null
                ? row.line().name().in(Lang.current())
                : row.line().name().in(Lang.current()) + " (" + investor.name() + ")";
    }

    private static String text(String key) {
        return Wording.text(Lang.current(), key);
    }
}
