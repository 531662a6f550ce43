package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/** Asks before an act that others notice or that cannot be taken back. */
final class Confirmation {

    private Confirmation() {}

    /** One of the two ways to ask. */
    @FunctionalInterface
    interface Question {
        void ask(String question, String consequence, String act, Runnable yes);
    }

    static void ask(String question, String consequence, String act, Runnable yes) {
        var dialog = new ConfirmDialog(question, consequence, act, confirmed -> yes.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Wording.text(Lang.current(), "shell.cancel"));
        dialog.open();
    }

    /**
     * The same before an act that cannot be taken back. The dialog gives the focus to the button it calls confirming,
     * so that is the way out here: who presses Enter too soon loses nothing.
     */
    static void askForGood(String question, String consequence, String act, Runnable yes) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setConfirmText(Wording.text(Lang.current(), "shell.keep"));
        dialog.setRejectable(true);
        dialog.setRejectText(act);
        dialog.addRejectListener(rejected -> yes.run());
        dialog.open();
    }
}
