package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.greenregistry.shell.Tags;

/**
 * A section of a project's page. On a narrow screen it folds to its heading; on a wide one it always stands open,
 * whatever the element says (see styles.css).
 *
 * @param name what the address can point at
 * @param open whether it stands open on a narrow screen too
 */
record PageSection(String name, String heading, String classes, boolean open, List<HtmlContainer> content) {

    HtmlContainer shown() {
        var head = new H2(heading);
        head.setId(name);
        var body = Tags.tag("div", "fold-body");
        content.forEach(body::add);
        var fold = Tags.tag("details", "fold", Tags.tag("summary", "", head), body);
        if (open) {
            fold.getElement().setAttribute("open", true);
        }
        var made = new Section(fold);
        made.addClassName("section");
        if (!classes.isEmpty()) {
            made.addClassName(classes);
        }
        made.getElement().setAttribute("aria-labelledby", name);
        return made;
    }
}
