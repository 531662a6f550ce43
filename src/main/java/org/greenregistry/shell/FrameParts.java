package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** The parts of the frame that only speak. */
class FrameParts {

    private FrameParts() {}

    /** One line that says these are demonstration data; folded it is one word. */
    static Div demoBand(Locale locale) {
        var text = new Paragraph(Wording.text(locale, "shell.demo"));
        text.addClassName("demo-text");
        var fold = new NativeButton(Wording.text(locale, "shell.demo.fold"));
        fold.addClassName("demo-fold");
        var unfold = new NativeButton(Wording.text(locale, "shell.demo.unfold"));
        unfold.addClassName("demo-unfold");
        var band = new Div(text, fold, unfold);
        band.addClassName("demo-band");
        band.getElement().setAttribute("role", "note");
        return band;
    }

    static Footer footer(Frame frame, Locale locale) {
        var list = new UnorderedList();
        for (var line : frame.foot(locale)) {
            list.add(new ListItem(line.href() == null ? new Span(line.text()) : new Anchor(line.href(), line.text())));
        }
        var footer = new Footer(list);
        footer.addClassName("frame-footer");
        return footer;
    }

    /** Header, band, {@code content}, foot: the whole page. */
    static Div whole(Component header, Frame frame, Locale locale, Component content) {
        var whole = new Div(header);
        whole.addClassName("frame");
        if (frame.isDemo()) {
            whole.add(demoBand(locale));
        }
        whole.add(content, footer(frame, locale));
        return whole;
    }
}
