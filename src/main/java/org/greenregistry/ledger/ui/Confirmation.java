package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/** Asks before an act that others notice or that cannot be taken back. */
final class Confirmation {

    private Confirmation() {}

    static void ask(String question, String consequence, String act, Runnable yes) {
        var dialog = new ConfirmDialog(question, consequence, act, confirmed -> yes.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Wording.text(Lang.current(), "shell.cancel"));
        dialog.open();
    }
}
