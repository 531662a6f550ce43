package org.greenregistry.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import org.greenregistry.exchange.Field;
import org.greenregistry.exchange.TableFormat;
import org.greenregistry.exchange.TableOrder;
import org.greenregistry.exchange.TableService;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.work.JobService;

/** Asks for a table to edit and bring back: which records, as what file, with which columns. */
class ExportForm extends Div {

    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final TableService tables;
    private final String query;
    private final Locale locale = Lang.current();
    private final ComboBox<String> kind;
    private final ComboBox<TableFormat> format;
    private final ComboBox<String> language;
    private final ComboBox<Columns> columns;

    /** How much of a record a table has, or none of it but the headings. */
    private enum Columns {
        USUAL,
        ALL,
        TEMPLATE
    }

    /** @param query of the list of projects whose rows are wanted; empty for all */
    ExportForm(TableService tables, String query) {
        this.tables = tables;
        this.query = query;
        kind = Fields.choice(
                "exchange.fetch.kind",
                query.isEmpty() ? tables.kinds() : List.of("project"),
                name -> getTranslation("journal.kind." + name));
        format = Fields.choice(
                "exchange.fetch.format",
                List.of(TableFormat.values()),
                type -> getTranslation("exchange.format." + type));
        language = Fields.choice("exchange.fetch.language", LANGUAGES, code -> getTranslation("exchange.in." + code));
        columns = Fields.choice(
                "exchange.fetch.columns",
                List.of(Columns.values()),
                choice -> getTranslation("exchange.columns." + choice));
        kind.setValue("project");
        format.setValue(TableFormat.XLSX);
        language.setValue(locale.getLanguage());
        columns.setValue(Columns.USUAL);
        var fetch = new Button(getTranslation("exchange.fetch.act"), click -> ask());
        fetch.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fetch.setDisableOnClick(true);
        addClassNames("section", "import-door");
        add(
                new H2(getTranslation("exchange.fetch")),
                Tags.said(
                        "p", "muted", getTranslation(query.isEmpty() ? "exchange.fetch.lead" : "exchange.fetch.list")),
                kind,
                format,
                language,
                columns,
                fetch);
    }

    private void ask() {
        var chosen = columns.getValue() == Columns.ALL
                ? tables.fields(kind.getValue()).stream().map(Field::key).toList()
                : List.<String>of();
        tables.ask(new TableOrder(
                kind.getValue(),
                format.getValue(),
                query,
                language.getValue(),
                chosen,
                columns.getValue() == Columns.TEMPLATE));
        UI.getCurrentOrThrow().navigate(Lang.path(locale, JobService.PATH));
    }
}
