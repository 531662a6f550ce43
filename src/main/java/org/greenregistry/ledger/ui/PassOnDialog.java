package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.greenregistry.account.Colleague;
import org.greenregistry.shell.Fields;

/** To whom a submission is given. */
class PassOnDialog extends Dialog {

    private final ComboBox<Colleague> taker;
    private final Consumer<Colleague> pass;

    PassOnDialog(List<Colleague> takers, Consumer<Colleague> pass) {
        this.pass = pass;
        taker = Fields.choice("ledger.claim.taker.label", takers, Colleague::name);
        taker.setRequiredIndicatorVisible(true);
        setHeaderTitle(getTranslation("ledger.claim.pass"));
        if (takers.isEmpty()) {
            add(new Paragraph(getTranslation("ledger.claim.nobody")));
        } else {
            add(taker);
        }
        var yes = new Button(getTranslation("ledger.claim.pass.do"), click -> finish());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setVisible(!takers.isEmpty());
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), yes);
    }

    private void finish() {
        taker.getOptionalValue()
                .ifPresentOrElse(
                        chosen -> {
                            pass.accept(chosen);
                            close();
                        },
                        () -> {
                            taker.setErrorMessage(getTranslation("shell.required"));
                            taker.setInvalid(true);
                            taker.focus();
                        });
    }
}
