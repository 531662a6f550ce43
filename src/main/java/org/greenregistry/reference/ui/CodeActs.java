package org.greenregistry.reference.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import org.greenregistry.reference.Code;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.greenregistry.reference.ReferenceService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/** What a steward may do to the codes of one list, each act through its dialog. */
class CodeActs {

    private final ReferenceList list;
    private final CodeLists codes;
    private final ReferenceService reference;
    private final Runnable done;

    CodeActs(ReferenceList list, CodeLists codes, ReferenceService reference, Runnable done) {
        this.list = list;
        this.codes = codes;
        this.reference = reference;
        this.done = done;
    }

    void add() {
        new CodeDialog(list, input -> finish(() -> reference.add(list, input))).open();
    }

    void edit(Code code) {
        var dialog = new CodeDialog(list, input -> finish(() -> reference.describe(list, input)));
        dialog.show(code);
        dialog.open();
    }

    void retire(Code code) {
        var others = codes.offered(list, null).stream()
                .filter(other -> !other.equals(code.code()))
                .toList();
        new RetireDialog(code, others, codes, asked -> finish(() -> reference.retire(list, code.code(), asked))).open();
    }

    void reinstate(Code code) {
        var words = text("reference.reinstate");
        var ask = new ConfirmDialog(
                words,
                text("reference.reinstate.ask", code.code()),
                words,
                yes -> finish(() -> reference.reinstate(list, code.code())));
        ask.setCancelable(true);
        ask.setCancelText(text("shell.cancel"));
        ask.open();
    }

    private void finish(Runnable act) {
        act.run();
        done.run();
        Notification.show(text("reference.saved"), 5000, Notification.Position.BOTTOM_CENTER);
    }

    private static String text(String key, Object... arguments) {
        return Wording.text(Lang.current(), key, arguments);
    }
}
