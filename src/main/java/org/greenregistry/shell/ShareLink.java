package org.greenregistry.shell;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;

/**
 * Hands on the address of what is shown: on a phone to the people one knows, elsewhere to the clipboard. Without script
 * it is a link to that address.
 */
public final class ShareLink {

    private ShareLink() {}

    /** @param href relative to the base of the page */
    public static Anchor of(Locale locale, String href) {
        var link = Tags.link("tool share", href, "");
        link.add(Tags.sign("", "↗"), Tags.span("", Wording.text(locale, "shell.share")));
        link.getElement()
                .setAttribute("data-done", Wording.text(locale, "shell.share.done"))
                .setAttribute("router-ignore", true);
        return link;
    }
}
