package org.greenregistry.reference.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeInput;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;

/** Asks for a code; what is valid is said by {@link CodeInput}. */
class CodeDialog extends Dialog {

    private final DraftBinder<CodeInput> binder = new DraftBinder<>(CodeInput.class);
    private final TextField code = Fields.text("reference.field.code");
    private final Consumer<CodeInput> save;

    /** @param save throws what the service throws; the dialog then stays open with what was typed */
    CodeDialog(ReferenceList list, Consumer<CodeInput> save) {
        this.save = save;
        setHeaderTitle(getTranslation("reference.add"));
        setCloseOnOutsideClick(false);
        code.setHelperText(getTranslation("reference.code." + list));
        var nameVi = Fields.text("reference.field.nameVi");
        var nameEn = Fields.text("reference.field.nameEn");
        DatePicker validFrom = Fields.date("reference.field.validFrom");
        binder.bind(code, "code");
        binder.bind(nameVi, "nameVi");
        binder.bind(nameEn, "nameEn");
        binder.bind(validFrom, "validFrom");
        var group = Fields.choice(
                "reference.field.group", list.groups(), value -> CodeCard.group(list, value, getLocale()));
        group.setRequiredIndicatorVisible(true);
        group.setVisible(!list.groups().isEmpty());
        binder.bind(group, "group");
        var form = new Div(code, nameVi, nameEn, group, validFrom);
        form.addClassNames("section", "narrow-form");
        add(form);
        var button = new Button(getTranslation("reference.save"), click -> save());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), button);
    }

    /** An existing code, which keeps its code. */
    void show(Code known) {
        setHeaderTitle(getTranslation("reference.edit.label", known.code()));
        code.setReadOnly(true);
        binder.readRecord(new CodeInput(
                known.code(),
                Objects.requireNonNullElse(known.name().vi(), ""),
                known.name().en(),
                known.group(),
                known.validFrom()));
    }

    private void save() {
        binder.read().ifPresent(input -> {
            save.accept(input);
            close();
        });
    }
}
