package org.greenregistry.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.greenregistry.shell.Fields;

/** Asks why a report should leave the book; a reviewer then decides. */
class WithdrawReportDialog extends Dialog {

    private final TextArea reason = Fields.area("report.withdraw.reason");
    private final Consumer<String> propose;

    WithdrawReportDialog(Consumer<String> propose) {
        this.propose = propose;
        setHeaderTitle(getTranslation("report.withdraw"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        var send = new Button(getTranslation("catalogue.withdraw.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("report.withdraw.more")), reason);
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
        Notification.show(getTranslation("catalogue.withdraw.sent"), 5000, Notification.Position.BOTTOM_CENTER);
    }
}
