package org.greenregistry.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a record should leave the book; a reviewer then decides. */
public final class WithdrawDialog extends Dialog {

    private final TextArea reason = Fields.area("record.withdraw.reason");
    private final Consumer<String> propose;

    /** @param key of the title; with {@code .more} appended of what comes of it */
    public WithdrawDialog(String key, Consumer<String> propose) {
        this.propose = propose;
        setHeaderTitle(getTranslation(key));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        var send = new Button(getTranslation("record.withdraw.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation(key + ".more")), reason);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), send);
    }

    private void send() {
        if (reason.isEmpty()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("shell.required"));
            reason.focus();
            return;
        }
        propose.accept(reason.getValue());
        close();
        Notification.show(getTranslation("record.withdraw.sent"), 5000, Notification.Position.BOTTOM_CENTER);
    }
}
