package org.greenregistry.ledger.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/** Copies a hash. It runs in the browser alone: the clipboard opens only during the click itself. */
class CopyHash extends Span {

    CopyHash(String hash) {
        var button = new NativeButton(text("ledger.history.copy"));
        button.addClassName("copy");
        button.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard.writeText($0)"
                                + ".then(() => { this.textContent = $1; }))",
                        hash,
                        text("ledger.history.copied"));
        add(button);
    }

    private static String text(String key) {
        return Wording.text(Lang.current(), key);
    }
}
