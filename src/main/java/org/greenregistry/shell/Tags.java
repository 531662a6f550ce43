package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Plain elements with class names. */
public final class Tags {

    private Tags() {}

    public static HtmlContainer tag(String tag, String classes, Component... parts) {
        var made = new HtmlContainer(tag);
        if (!classes.isEmpty()) {
            made.addClassNames(classes.split(" "));
        }
        made.add(parts);
        return made;
    }

    public static HtmlContainer said(String tag, String classes, String text) {
        var made = tag(tag, classes);
        made.setText(text);
        return made;
    }

    public static Span span(String classes, String text) {
        var made = new Span(text);
        if (!classes.isEmpty()) {
            made.addClassNames(classes.split(" "));
        }
        return made;
    }

    /** A sign for the eye; the words beside it say the same. */
    public static Span sign(String classes, String text) {
        var made = span(classes, text);
        made.getElement().setAttribute("aria-hidden", "true");
        return made;
    }

    public static Anchor link(String classes, String href, String text) {
        var made = new Anchor(href, text);
        if (!classes.isEmpty()) {
            made.addClassNames(classes.split(" "));
        }
        return made;
    }

    /** The browser saves what is there; Vaadin would look for a page. */
    public static Anchor download(String classes, String href, String text) {
        var made = link(classes, href, text);
        made.getElement().setAttribute("download", true);
        return made;
    }

    public static Section section(String id, String classes, String heading) {
        var head = new H2(heading);
        head.setId(id);
        var made = new Section(head);
        made.addClassNames(("section " + classes).strip().split(" "));
        made.getElement().setAttribute("aria-labelledby", id);
        return made;
    }
}
