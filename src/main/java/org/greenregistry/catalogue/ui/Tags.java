package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.greenregistry.shell.Lang;

/** Plain elements with class names. */
final class Tags {

    private Tags() {}

    static HtmlContainer tag(String tag, String classes, Component... parts) {
        var made = new HtmlContainer(tag);
        if (!classes.isEmpty()) {
            made.addClassNames(classes.split(" "));
        }
        made.add(parts);
        return made;
    }

    static HtmlContainer said(String tag, String classes, String text) {
        var made = tag(tag, classes);
        made.setText(text);
        return made;
    }

    static Span span(String classes, String text) {
        var made = new Span(text);
        if (!classes.isEmpty()) {
            made.addClassNames(classes.split(" "));
        }
        return made;
    }

    /** A sign for the eye; the words beside it say the same. */
    static Span sign(String classes, String text) {
        var made = span(classes, text);
        made.getElement().setAttribute("aria-hidden", "true");
        return made;
    }

    static Anchor link(String classes, String href, String text) {
        var made = new Anchor(href, text);
        if (!classes.isEmpty()) {
            made.addClassNames(classes.split(" "));
        }
        return made;
    }

    static Section section(String id, String classes, String heading) {
        var head = new H2(heading);
        head.setId(id);
        var made = new Section(head);
        made.addClassNames(("section " + classes).strip().split(" "));
        made.getElement().setAttribute("aria-labelledby", id);
        return made;
    }

    /** The address of the list, relative to the base of the page. */
    static String href(Locale locale, ListUrl url) {
        var query = url.query();
        return Lang.path(locale, "projects") + (query.isEmpty() ? "" : "?" + query);
    }
}
