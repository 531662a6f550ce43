package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.greenregistry.shell.Fields;

/** Asks why something should be taken out of the book for good. */
class RedactDialog extends Dialog {

    private final TextArea reason = Fields.area("ledger.redact.why");
    private final Consumer<String> redact;

    RedactDialog(String field, Consumer<String> redact) {
        this.redact = redact;
        setHeaderTitle(getTranslation("ledger.redact") + ": " + field);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        reason.setHelperText(getTranslation("ledger.redact.why.help"));
        var act = new Button(getTranslation("ledger.redact.act"), click -> act());
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(getTranslation("ledger.redact.consequence")), reason);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), act);
    }

    private void act() {
        if (reason.isEmpty()) {
            reason.setErrorMessage(getTranslation("ledger.redact.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        redact.accept(reason.getValue());
        close();
    }
}
