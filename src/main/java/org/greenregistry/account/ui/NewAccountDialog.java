package org.greenregistry.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.greenregistry.account.NewAccount;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;

/** Asks for what a new account needs; what is valid is said by {@link NewAccount}. */
class NewAccountDialog extends Dialog {

    private final DraftBinder<NewAccount> binder = new DraftBinder<>(NewAccount.class);
    private final Consumer<NewAccount> create;

    /** @param create throws what the service throws; the dialog then stays open with what was typed */
    NewAccountDialog(Consumer<NewAccount> create) {
        this.create = create;
        setHeaderTitle(getTranslation("account.list.create"));
        setCloseOnOutsideClick(false);
        var form = new Div(
                bound("account.list.name", "displayName"),
                bound("account.list.username", "username"),
                bound("account.list.agency", "agency"),
                bound("account.list.email", "email"),
                roles());
        form.addClassNames("section", "narrow-form");
        add(form);
        var save = new Button(getTranslation("account.list.create"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("account.cancel"), click -> close()), save);
    }

    private com.vaadin.flow.component.Component bound(String key, String property) {
        var field = Fields.text(key);
        binder.bind(field, property);
        return field;
    }

    private RolesField roles() {
        var roles = new RolesField();
        binder.bind(roles, "roles");
        return roles;
    }

    private void save() {
        binder.read().ifPresent(asked -> {
            create.accept(asked);
            close();
        });
    }
}
