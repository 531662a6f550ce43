package org.greenregistry.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.Activation;
import org.greenregistry.shell.DraftBinder;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** A person spends a one-time code for a passphrase nobody else knows. */
@Route(value = "activate", layout = MainLayout.class)
@RouteAlias(value = "en/activate", layout = MainLayout.class)
@AnonymousAllowed
class ActivateView extends Composite<Div> implements HasDynamicTitle {

    private final AccountService accounts;
    private final DraftBinder<Activation> binder = new DraftBinder<>(Activation.class);
    private final PasswordField passphrase = secret("account.activate.passphrase");
    private final PasswordField repeat = secret("account.activate.repeat");

    ActivateView(AccountService accounts) {
        this.accounts = accounts;
        var username = Fields.text("account.signIn.username");
        username.setAutocomplete(Autocomplete.USERNAME);
        var code = Fields.text("account.activate.code");
        code.setAutocomplete(Autocomplete.OFF);
        passphrase.setHelperText(getTranslation("account.activate.passphrase.help"));
        binder.bind(username, "username");
        binder.bind(code, "code");
        binder.bind(passphrase, "passphrase");
        var faults = new Paragraph();
        faults.addClassName("fault");
        faults.getElement().setAttribute("role", "alert");
        binder.setStatusLabel(faults);
        var submit = new Button(getTranslation("account.activate.submit"), click -> activate());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var lead = new Paragraph(getTranslation("account.activate.lead"));
        lead.addClassName("lead");
        var form = new Div(username, code, passphrase, repeat, faults, submit);
        form.addClassNames("section", "narrow-form");
        getContent().addClassName("page");
        getContent().add(new H1(getPageTitle()), lead, form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.activate.title");
    }

    private void activate() {
        var alike = passphrase.getValue().equals(repeat.getValue());
        repeat.setErrorMessage(getTranslation("account.activate.differs"));
        repeat.setInvalid(!alike);
        var typed = binder.read();
        if (alike && typed.isPresent()) {
            accounts.activate(typed.get());
            UI.getCurrentOrThrow().navigate(Lang.path("sign-in"), QueryParameters.of("ready", ""));
        }
    }

    private PasswordField secret(String key) {
        var field = new PasswordField(getTranslation(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.addClassName("field");
        // Only this page decides whether the two are alike.
        field.setManualValidation(true);
        return field;
    }
}
