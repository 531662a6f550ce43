package org.greenregistry.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.TokenRow;
import org.greenregistry.account.TokenService;
import org.greenregistry.shell.Fields;
import org.greenregistry.shell.Formats;

/** What can be done with one token: make its successor, give its program to another officer, revoke it. */
class TokenDialog extends Dialog {

    private final TokenService tokens;
    private final TokenRow token;
    private final Formats formats;
    private final Runnable changed;
    private final DatePicker until = Fields.date("account.terms.until");
    private final ComboBox<Colleague> person;

    TokenDialog(TokenService tokens, TokenRow token, Formats formats, Runnable changed) {
        this.tokens = tokens;
        this.token = token;
        this.formats = formats;
        this.changed = changed;
        person = Fields.choice("account.token.responsible", tokens.candidates(), Colleague::name);
        setHeaderTitle(token.name() + " · " + token.publicId());
        until.setMax(tokens.latest());
        var form = new Div(
                part("account.token.renew", "account.token.renew.more", until, this::renew),
                part("account.token.entrust", "account.token.entrust.more", person, this::entrust));
        form.addClassNames("section", "narrow-form");
        if (token.revokedAt() == null) {
            form.add(revocation());
        }
        add(form);
        getFooter().add(new Button(getTranslation("account.close"), click -> close()));
    }

    private Div part(String key, String more, com.vaadin.flow.component.Component field, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        var part = new Div(
                new H3(getTranslation(key)), new Paragraph(getTranslation(more, token.responsible())), field, button);
        part.addClassName("section");
        return part;
    }

    private Button revocation() {
        var revoke = new Button(getTranslation("account.token.revoke"), click -> ask());
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return revoke;
    }

    private void ask() {
        var ask = new ConfirmDialog(
                getTranslation("account.token.revoke"),
                getTranslation("account.token.revoke.ask", token.name()),
                getTranslation("account.token.revoke"),
                yes -> finish(() -> tokens.revoke(token.id())));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("account.cancel"));
        ask.open();
    }

    private void renew() {
        if (until.isEmpty()) {
            until.setErrorMessage(getTranslation("shell.required"));
            until.setInvalid(true);
        } else if (!until.isInvalid()) {
            var made = tokens.renew(token.id(), until.getValue());
            finish(() -> new MadeTokenDialog(made, formats).open());
        }
    }

    private void entrust() {
        if (person.isEmpty()) {
            person.setErrorMessage(getTranslation("shell.required"));
            person.setInvalid(true);
        } else {
            finish(() -> tokens.entrust(token.id(), person.getValue().id()));
        }
    }

    private void finish(Runnable act) {
        act.run();
        close();
        changed.run();
        Notification.show(getTranslation("account.saved"));
    }
}
