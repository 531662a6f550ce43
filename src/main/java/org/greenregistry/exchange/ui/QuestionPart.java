package org.greenregistry.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.exchange.Field;
import org.greenregistry.exchange.Import;
import org.greenregistry.exchange.ImportChoices;
import org.greenregistry.exchange.Question;
import org.greenregistry.exchange.TableService;
import org.greenregistry.exchange.Vocabulary;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;

/** Values that are not clear, each asked once. */
class QuestionPart extends Div {

    private static final String LEFT_OUT = "";
    private static final int SHOWN = 30;

    private final Map<String, String> answers = new HashMap<>();
    private final List<Field> fields;
    private final RecordService records;
    private final Locale locale;
    private final String kind;

    QuestionPart(
            Import table,
            TableService tables,
            ImportChoices choices,
            RecordService records,
            Locale locale,
            Runnable done) {
        this.kind = table.kind();
        this.fields = tables.fields(kind);
        this.records = records;
        this.locale = locale;
        addClassNames("section", "import-questions");
        add(
                new H2(Wording.text(
                        locale, "exchange.questions", table.questions().size())),
                new Paragraph(Wording.text(locale, "exchange.questions.lead")));
        var list = Tags.tag("div", "import-columns");
        table.questions().stream().limit(SHOWN).forEach(question -> list.add(choice(question)));
        add(list, new Button(Wording.text(locale, "exchange.again"), click -> {
            choices.answer(table.id(), answers);
            done.run();
        }));
    }

    private ComboBox<String> choice(Question question) {
        var field = fields.stream()
                .filter(one -> one.key().equals(question.field()))
                .findFirst();
        var options = new ArrayList<>(question.choices());
        field.flatMap(one -> java.util.Optional.ofNullable(one.vocabulary()))
                .ifPresent(words -> words.options().stream()
                        .map(Vocabulary.Option::value)
                        .filter(value -> !options.contains(value))
                        .forEach(options::add));
        options.add(LEFT_OUT);
        var label = field.map(one -> one.label(locale)).orElse(question.field());
        var box = new ComboBox<>("“" + question.text() + "” – " + label, options);
        box.setItemLabelGenerator(value -> value.isEmpty()
                ? Wording.text(locale, "exchange.leftOut")
                : records.words(kind, question.field(), value, locale));
        box.setHelperText(Wording.text(locale, "exchange.rows", question.rows()));
        box.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                answers.remove(question.id());
            } else {
                answers.put(question.id(), change.getValue());
            }
        });
        return box;
    }
}
