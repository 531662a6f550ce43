package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.greenregistry.shell.Fields;

/** Asks why a merger is taken back. */
class SeparateDialog extends Dialog {

    private final TextArea reason = Fields.area("organisation.merge.reason");
    private final Consumer<String> separate;

    SeparateDialog(String name, Consumer<String> separate) {
        this.separate = separate;
        setHeaderTitle(getTranslation("organisation.separate.of", name));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        var button = new Button(getTranslation("organisation.separate"), click -> separate());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("organisation.separate.more", name)), reason);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), button);
    }

    private void separate() {
        if (reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("shell.required"));
            reason.focus();
            return;
        }
        separate.accept(reason.getValue());
        close();
    }
}
