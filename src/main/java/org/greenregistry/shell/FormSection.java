package org.greenregistry.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** A part of a form with a heading that the keyboard and the list of sections lead to. */
public final class FormSection extends Section {

    private final String title;
    private final String anchor;
    private final Div fields = new Div();

    /** @param key of the heading; with {@code .help} appended of a sentence beneath */
    public FormSection(String key, Component... content) {
        this.title = Wording.text(Lang.current(), key);
        this.anchor = "section-" + key.replace('.', '-');
        var heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        heading.setId(anchor);
        fields.addClassName("form-fields");
        fields.add(content);
        addClassName("form-section");
        getElement().setAttribute("aria-labelledby", anchor);
        add(heading, fields);
    }

    public FormSection help(String sentence) {
        var help = new Paragraph(sentence);
        help.addClassName("muted");
        addComponentAtIndex(1, help);
        return this;
    }

    String title() {
        return title;
    }

    /** Id of the heading. */
    String anchor() {
        return anchor;
    }

    /** The section {@code part} stands in. */
    static Optional<FormSection> of(Component part) {
        return part instanceof FormSection section
                ? Optional.of(section)
                : part.getParent().flatMap(FormSection::of);
    }
}
