package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A page for those who speak for an organisation outside: the menu offers it to no other investor. */
public interface OfSpeakers {

    /** What stands there instead of a list: {@code sentence}, and whom to write to. */
    static Component empty(String sentence, Office office) {
        var none = new Div(new Paragraph(sentence));
        office.mail().ifPresent(mail -> none.add(Tags.link("", "mailto:" + mail, mail)));
        none.addClassName("empty");
        return none;
    }
}
