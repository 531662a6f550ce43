package org.greenregistry.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.greenregistry.exchange.Edit;
import org.greenregistry.exchange.Field;
import org.greenregistry.exchange.FieldType;
import org.greenregistry.exchange.Vocabulary;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.ErrorMessages;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Lang;

/** Asks for one edit: which field, what is done to it, and the value in the control that suits it. */
class EditLine extends Div {

    private final Locale locale = Lang.current();
    private final ComboBox<Field> field;
    private final ComboBox<Edit.Operation> operation;
    private final Div values = new Div();
    private final TextField on = Fields.text("exchange.bulk.on");
    private final TextField number = Fields.text("exchange.bulk.number");
    private final TextField authority = Fields.text("exchange.bulk.authority");
    private Supplier<String> value = () -> "";
    private HasValidation faulty;

    /** @param stages field of the stage a step leads to; it stands for the step */
    EditLine(List<Field> fields, Field stages) {
        field = Fields.choice(
                "exchange.bulk.field",
                fields,
                one -> one.equals(stages) ? getTranslation("exchange.bulk.stage") : one.label(locale));
        operation = Fields.choice("exchange.bulk.operation", one -> getTranslation("exchange.bulk.operation." + one));
        faulty = field;
        operation.setEnabled(false);
        field.addValueChangeListener(chosen -> {
            var of = chosen.getValue();
            operation.setEnabled(of != null);
            if (of != null) {
                operation.setItems(of.equals(stages) ? List.of(Edit.Operation.STAGE) : Edit.on(of.type()));
                operation.setValue(of.equals(stages) ? Edit.Operation.STAGE : Edit.Operation.SET);
            }
            ask();
        });
        operation.addValueChangeListener(chosen -> ask());
        values.addClassName("edit-values");
        addClassName("edit-line");
        add(field, operation, values);
    }

    private void ask() {
        values.removeAll();
        value = () -> "";
        faulty = field;
        var of = field.getValue();
        var how = operation.getValue();
        if (of == null || how == null || how == Edit.Operation.ERASE) {
            return;
        }
        values.add(control(of));
        if (how == Edit.Operation.STAGE) {
            values.add(on, number, authority);
        }
    }

    private Component control(Field of) {
        var options =
                Optional.ofNullable(of.vocabulary()).map(Vocabulary::options).orElse(List.of());
        if (of.type() == FieldType.YES_NO) {
            return choice(
                    List.of("true", "false"),
                    one -> getTranslation(one.equals("true") ? "exchange.yes" : "exchange.no"));
        } else if (options.isEmpty()) {
            var text = Fields.text("exchange.bulk.value");
            value = text::getValue;
            faulty = text;
            return text;
        }
        return choice(options.stream().map(Vocabulary.Option::value).toList(), one -> options.stream()
                .filter(option -> option.value().equals(one))
                .findFirst()
                .map(option -> option.words().in(locale))
                .orElse(one));
    }

    private Component choice(List<String> codes, Function<String, String> label) {
        var choice = Fields.choice("exchange.bulk.value", codes, label);
        value = () -> Objects.requireNonNullElse(choice.getValue(), "");
        faulty = choice;
        return choice;
    }

    boolean isBlank() {
        return field.getValue() == null || operation.getValue() == null;
    }

    Edit edit() {
        return operation.getValue() == Edit.Operation.STAGE
                ? Edit.step(value.get(), on.getValue(), number.getValue(), authority.getValue())
                : Edit.of(operation.getValue(), field.getValue().key(), value.get());
    }

    /** Says at the value what is wrong with it. */
    void fault(Refusal reason) {
        faulty.setErrorMessage(ErrorMessages.sentence(locale, reason));
        faulty.setInvalid(true);
    }
}
