package org.greenregistry.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.NewToken;
import org.greenregistry.account.ScopeChoices;
import org.greenregistry.account.TokenScope;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;

/** Asks for what a program and its first token need; what is valid is said by {@link NewToken}. */
class NewTokenDialog extends Dialog {

    private final DraftBinder<NewToken> binder = new DraftBinder<>(NewToken.class);
    private final Consumer<NewToken> make;

    /** @param make throws what the service throws; the dialog then stays open with what was typed */
    NewTokenDialog(List<Colleague> officers, ScopeChoices choices, LocalDate latest, Consumer<NewToken> make) {
        this.make = make;
        setHeaderTitle(getTranslation("account.token.create"));
        setCloseOnOutsideClick(false);
        var name = text("account.token.name", "name");
        name.setHelperText(getTranslation("account.token.name.help"));
        var until = Fields.date("account.terms.until");
        until.setMax(latest);
        binder.bind(until, "until");
        var areas = TermsDialog.several("account.terms.areas", choices, choices::areas);
        binder.bind(areas, "areas");
        var agencies = TermsDialog.several("account.terms.agencies", choices, choices::agencies);
        binder.bind(agencies, "agencies");
        var form = new Div(
                new Paragraph(getTranslation("account.token.create.more")),
                name,
                text("account.list.agency", "agency"),
                responsible(officers),
                scopes(),
                until,
                areas,
                agencies);
        form.addClassNames("section", "narrow-form");
        add(form);
        var save = new Button(getTranslation("account.token.make"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("account.cancel"), click -> close()), save);
    }

    private TextField text(String key, String property) {
        var field = Fields.text(key);
        binder.bind(field, property);
        return field;
    }

    private ComboBox<UUID> responsible(List<Colleague> officers) {
        var names = officers.stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
        var field = Fields.<UUID>choice(
                "account.token.responsible",
                officers.stream().map(Colleague::id).toList(),
                id -> names.getOrDefault(id, ""));
        field.setHelperText(getTranslation("account.token.responsible.help"));
        binder.bind(field, "responsible");
        return field;
    }

    private CheckboxGroup<TokenScope> scopes() {
        var field = new CheckboxGroup<TokenScope>(getTranslation("account.token.scopes"));
        field.setItems(TokenScope.values());
        field.setItemLabelGenerator(scope -> getTranslation("account.token.scope." + scope));
        field.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        field.addClassName("field");
        binder.bind(field, "scopes");
        return field;
    }

    private void save() {
        binder.read().ifPresent(asked -> {
            make.accept(asked);
            close();
        });
    }
}
