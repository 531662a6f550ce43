package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.stream.Stream;

/**
 * A page for those who speak for an organisation outside. The menu offers the first of them, and to no other investor;
 * from each a line of tabs leads to the others.
 */
public interface OfSpeakers {

    /** In the order their routes announce with {@code @Menu}. */
    static Stream<MenuEntry> all() {
        return MenuConfiguration.getMenuEntries(Lang.VIETNAMESE).stream()
                .filter(entry -> entry.menuClass() != null && OfSpeakers.class.isAssignableFrom(entry.menuClass()));
    }

    /** The tabs, this page marked. */
    default Nav tabs() {
        var locale = Lang.current();
        var tabs = new Nav();
        tabs.addClassName("tab-links");
        tabs.getElement().setAttribute("aria-label", Wording.text(locale, "shell.speakers"));
        all().forEach(entry -> {
            var tab = Tags.link("", Lang.path(Lang.trimmed(entry.path())), Wording.text(locale, entry.title()));
            if (entry.menuClass() != null && entry.menuClass().isInstance(this)) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        });
        return tabs;
    }

    /** What stands there instead of a list: {@code sentence}, and whom to write to. */
    static Component empty(String sentence, Office office) {
        var none = new Div(new Paragraph(sentence));
        office.mail().ifPresent(mail -> none.add(Tags.link("", "mailto:" + mail, mail)));
        none.addClassName("empty");
        return none;
    }
}
