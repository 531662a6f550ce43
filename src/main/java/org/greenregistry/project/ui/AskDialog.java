package org.greenregistry.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** A dialog with one act and a way out. */
abstract class AskDialog extends Dialog {

    private final Button yes;

    /** @param act words of the button */
    AskDialog(String title, String act) {
        yes = new Button(act, click -> act());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setHeaderTitle(title);
        setWidth("36rem");
        addClassName("ask");
        getFooter().add(new Button(Words.text("shell.cancel"), click -> close()), yes);
    }

    /** The button was pressed; closes the dialog if there is nothing more to say. */
    abstract void act();

    final void setReady(boolean ready) {
        yes.setEnabled(ready);
    }
}
