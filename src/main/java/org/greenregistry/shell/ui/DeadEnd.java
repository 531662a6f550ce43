package org.greenregistry.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;

/** What a page says that cannot be shown, with a way on. */
class DeadEnd extends Div {

    DeadEnd() {
        addClassNames("page", "error-page");
    }

    /** @param key of the heading; below it stands {@code sentence} */
    void say(String key, String sentence) {
        var locale = Lang.current();
        var home = Lang.path("");
        removeAll();
        add(
                new H1(Wording.text(locale, key)),
                new Paragraph(sentence),
                new Anchor(home.isEmpty() ? "." : home, Wording.text(locale, "error.home")));
    }

    void say(String key) {
        say(key, Wording.text(Lang.current(), key + ".more"));
    }
}
