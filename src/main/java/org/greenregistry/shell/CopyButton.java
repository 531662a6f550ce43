package org.greenregistry.shell;

import com.vaadin.flow.component.html.NativeButton;

/** Copies a text. It runs in the browser alone: the clipboard opens only during the click itself. */
public final class CopyButton extends NativeButton {

    /** @param key of what the button says; with {@code .done} what it says afterwards */
    public CopyButton(String text, String key) {
        super(Wording.text(Lang.current(), key));
        addClassName("copy");
        getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard.writeText($0)"
                                + ".then(() => { this.textContent = $1; }))",
                        text,
                        Wording.text(Lang.current(), key + ".done"));
    }
}
