package org.greenregistry.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;

/** The last question before a form is handed in. */
public final class SubmitDialog extends Dialog {

    public SubmitDialog(Runnable submit) {
        this("shell.form.submit", submit);
    }

    /** @param key translation key of what handing in is called */
    SubmitDialog(String key, Runnable submit) {
        var checked = new Checkbox(text("shell.form.checked"));
        var yes = new Button(text(key), click -> {
            close();
            submit.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setEnabled(false);
        checked.addValueChangeListener(change -> yes.setEnabled(change.getValue()));
        checked.setAutofocus(true);
        setHeaderTitle(text(key));
        add(checked);
        getFooter().add(new Button(text("shell.cancel"), click -> close()), yes);
    }

    private static String text(String key) {
        return Wording.text(Lang.current(), key);
    }
}
