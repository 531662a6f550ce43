package org.greenregistry.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.greenregistry.account.AccountRow;
import org.greenregistry.account.Colleague;
import org.greenregistry.shell.Fields;

/** Asks who goes on with the drafts of somebody who leaves. */
class HandOverDialog extends Dialog {

    private final ComboBox<Colleague> taker;
    private final Consumer<Colleague> handOver;

    HandOverDialog(AccountRow from, List<Colleague> officers, Consumer<Colleague> handOver) {
        this.handOver = handOver;
        taker = Fields.choice("account.handOver.to", officers, Colleague::name);
        taker.setRequiredIndicatorVisible(true);
        taker.setVisible(!officers.isEmpty());
        var key = officers.isEmpty() ? "account.handOver.nobody" : "account.handOver.more";
        var act = new Button(getTranslation("account.handOver.do"), click -> finish());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setVisible(!officers.isEmpty());
        setHeaderTitle(getTranslation("account.handOver"));
        add(new Paragraph(getTranslation(key, from.displayName())), taker);
        getFooter().add(new Button(getTranslation("account.cancel"), click -> close()), act);
    }

    private void finish() {
        if (taker.isEmpty()) {
            taker.setErrorMessage(getTranslation("shell.required"));
            taker.setInvalid(true);
            taker.focus();
        } else {
            handOver.accept(taker.getValue());
            close();
        }
    }
}
