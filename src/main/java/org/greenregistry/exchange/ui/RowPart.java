package org.greenregistry.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.exchange.Import;
import org.greenregistry.exchange.ImportChoices;
import org.greenregistry.exchange.ImportRow;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.exchange.ImportState;
import org.greenregistry.exchange.Problem;
import org.greenregistry.ledger.Change;
import org.greenregistry.ledger.Conflict;
import org.greenregistry.ledger.Fault;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** A row of an import: what it would do, what is wrong with it, and whether it counts. */
class RowPart extends ListItem {

    private static final int MOST_SAID = 8;

    private final Import table;
    private final ImportRow row;
    private final ImportChoices choices;
    private final RecordService records;
    private final Locale locale;
    private final Runnable changed;

    RowPart(
            Import table,
            ImportRow row,
            ImportService imports,
            ImportChoices choices,
            RecordService records,
            Locale locale,
            Runnable changed) {
        this.table = table;
        this.row = row;
        this.choices = choices;
        this.records = records;
        this.locale = locale;
        this.changed = changed;
        addClassName("import-row");
        add(head());
        if (row.note() != null) {
            add(Tags.said("p", "file-problem", row.note()));
        }
        if (!row.problems().isEmpty()) {
            add(problems());
        }
        if (!row.holders().isEmpty()) {
            add(Tags.said("p", "muted", said("exchange.holders", String.join(", ", row.holders()))));
        }
        if (table.state() == ImportState.READY && row.state() != RowResult.State.UNCHANGED) {
            details(imports.compare(table.id(), row.number(), locale));
        }
    }

    private HtmlContainer head() {
        var title = row.title().isEmpty() ? said("exchange.row.untitled") : row.title();
        var head = Tags.tag("div", "row import-row-head");
        if (table.state() == ImportState.READY && row.takeable()) {
            var tick = new Checkbox(row.chosen(), change -> {
                choices.choose(table.id(), row.number(), change.getValue());
                changed.run();
            });
            tick.setAriaLabel(said("exchange.take", row.number(), title));
            head.add(tick);
        }
        head.add(
                Tags.span("muted small", said("exchange.row.number", row.number())),
                Tags.span("work-title", title),
                Tags.span("muted small", row.code() == null ? "" : row.code()),
                Tags.span("chip", state()));
        return head;
    }

    private String state() {
        var outcome = row.outcome();
        return outcome == null ? said("exchange.row." + row.state()) : said("exchange.outcome." + outcome);
    }

    private HtmlContainer problems() {
        var list = Tags.tag("ul", "boundary-faults");
        row.problems().forEach(problem -> list.add(Tags.said("li", "", sentence(problem))));
        return list;
    }

    private String sentence(Problem problem) {
        return problem.column() + ": " + said(problem.sentence(), problem.text());
    }

    private void details(RowResult<?> result) {
        result.conflicts().forEach(conflict -> add(conflict(conflict)));
        if (!result.changes().isEmpty()) {
            add(changes(result.changes()));
        }
        if (!result.missing().isEmpty()) {
            var missing = result.missing().stream()
                    .limit(MOST_SAID)
                    .map(this::label)
                    .distinct()
                    .toList();
            add(Tags.said(
                    "p",
                    "muted small",
                    said("exchange.missing", result.missing().size(), String.join(", ", missing))));
        }
    }

    private String label(Fault fault) {
        return said(table.kind() + "." + Change.fieldOf(fault.path()));
    }

    private HtmlContainer changes(List<Change> changes) {
        var body = Tags.tag("tbody", "");
        changes.forEach(change -> body.add(Tags.tag(
                "tr",
                "",
                header(said(change.label())),
                Tags.said("td", "change-before", words(change.path(), change.before())),
                Tags.said("td", "change-after", words(change.path(), change.after())))));
        var head = Tags.tag("tr", "");
        Stream.of("ledger.change.field", "ledger.change.before", "ledger.change.after")
                .forEach(key -> {
                    var cell = Tags.said("th", "", said(key));
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        var summary = Tags.said("summary", "", said("exchange.changes", changes.size()));
        var details = Tags.tag(
                "details",
                "",
                summary,
                Tags.tag("div", "table-scroll", Tags.tag("table", "table", Tags.tag("thead", "", head), body)));
        details.getElement().setAttribute("open", row.state() == RowResult.State.CHANGED);
        return details;
    }

    private static HtmlContainer header(String words) {
        var cell = Tags.said("th", "", words);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private String words(String path, @Nullable String value) {
        return value == null ? said("ledger.change.none") : records.words(table.kind(), path, value, locale);
    }

    private Component conflict(Conflict conflict) {
        var part = Tags.tag("div", "import-conflict");
        for (var field : conflict.fields()) {
            part.add(Tags.said(
                    "p",
                    "",
                    said(
                            "exchange.conflict",
                            said(field.label()),
                            words(field.path(), field.base()),
                            words(field.path(), field.theirs()),
                            words(field.path(), field.mine()))));
        }
        part.add(settling(conflict, Conflict.Side.MINE), settling(conflict, Conflict.Side.THEIRS));
        return part;
    }

    private Button settling(Conflict conflict, Conflict.Side side) {
        var button = new Button(said("exchange.keep." + side), click -> {
            choices.settle(table.id(), row.number(), Map.of(conflict.path(), side), locale);
            changed.run();
        });
        button.setAriaLabel(said("exchange.keep." + side) + ": " + row.title());
        return button;
    }

    private String said(String key, Object... arguments) {
        return Wording.text(locale, key, arguments);
    }
}
