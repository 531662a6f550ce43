package org.greenregistry.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.exchange.HeaderReading;
import org.greenregistry.exchange.Import;
import org.greenregistry.exchange.ImportChoices;
import org.greenregistry.exchange.TableService;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** What each column of somebody's own list is taken for, and a way to say it better. */
class HeaderPart extends Div {

    private static final String LEFT_OUT = "";

    private final Map<String, String> labels;
    private final Map<Integer, String> changed = new HashMap<>();
    private final Locale locale;

    HeaderPart(
            Import table,
            HeaderReading header,
            TableService tables,
            ImportChoices choices,
            Locale locale,
            Runnable done) {
        this.locale = locale;
        labels = tables.columns(header.kind(), locale);
        addClassNames("section", "import-header");
        var known =
                header.columns().stream().filter(column -> column.key() != null).count();
        var part = Tags.tag(
                "details",
                "",
                Tags.said(
                        "summary",
                        "",
                        Wording.text(
                                locale,
                                "exchange.header",
                                known,
                                header.columns().size())));
        part.getElement().setAttribute("open", known < header.columns().size());
        part.add(new Paragraph(Wording.text(locale, "exchange.header.lead")));
        var list = Tags.tag("div", "import-columns");
        header.columns().stream()
                .filter(column -> !column.heading().isBlank())
                .forEach(column -> list.add(choice(column)));
        var again = new Button(Wording.text(locale, "exchange.again"), click -> {
            choices.explain(table.id(), changed);
            done.run();
        });
        part.add(list, again);
        add(part);
    }

    private ComboBox<String> choice(HeaderReading.Matched column) {
        var options = new ArrayList<String>();
        options.add(LEFT_OUT);
        options.addAll(column.alternatives());
        labels.keySet().stream().filter(key -> !options.contains(key)).forEach(options::add);
        var present = column.key() == null ? LEFT_OUT : column.key();
        if (!options.contains(present)) {
            options.add(present);
        }
        var box = new ComboBox<>(column.heading(), List.copyOf(options));
        box.setItemLabelGenerator(this::label);
        box.setValue(present);
        box.setHelperText(Wording.text(locale, "exchange.sure." + column.sureness()));
        box.addValueChangeListener(
                change -> changed.put(column.place(), change.getValue() == null ? LEFT_OUT : change.getValue()));
        return box;
    }

    private String label(String key) {
        return key.isEmpty() ? Wording.text(locale, "exchange.leftOut") : labels.getOrDefault(key, key);
    }
}
