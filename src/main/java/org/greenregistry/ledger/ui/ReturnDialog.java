package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.greenregistry.shell.Fields;

/** Asks what all drafts of a batch are returned for. */
class ReturnDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final TextArea remark = Fields.area("ledger.batch.remark");
    private final Consumer<String> sendBack;

    ReturnDialog(long drafts, Consumer<String> sendBack) {
        this.sendBack = sendBack;
        setHeaderTitle(getTranslation("ledger.batch.return.ask", drafts));
        remark.setRequiredIndicatorVisible(true);
        remark.setMaxLength(LONGEST);
        var act = new Button(getTranslation("ledger.batch.return.act"), click -> act());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("ledger.batch.return.more")), remark);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), act);
    }

    private void act() {
        if (remark.getValue().isBlank()) {
            remark.setErrorMessage(getTranslation("ledger.return.remark"));
            remark.setInvalid(true);
            remark.focus();
            return;
        }
        close();
        sendBack.accept(remark.getValue());
    }
}
