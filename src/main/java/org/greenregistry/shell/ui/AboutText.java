package org.greenregistry.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What the book is; the live page and the plain one show the same. */
@Component
class AboutText implements PublicText {

    private static final List<String> STEPS = List.of("about.step.0", "about.step.1", "about.step.2", "about.step.3");

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        return path.equals("about")
                ? Optional.of(PublicPage.of(
                        Wording.text(locale, "about.title"),
                        Wording.text(locale, "about.lead"),
                        "about",
                        PublicPage.html(content(locale))))
                : Optional.empty();
    }

    static Div content(Locale locale) {
        var lead = new Paragraph(Wording.text(locale, "about.lead"));
        lead.addClassName("lead");
        var page = new Div(new H1(Wording.text(locale, "about.title")), lead);
        page.addClassNames("page", "prose");
        section(page, locale, "belongs");
        section(page, locale, "people");
        section(page, locale, "evidence");
        var steps = new OrderedList();
        steps.addClassName("ladder");
        STEPS.forEach(step -> steps.add(new ListItem(Wording.text(locale, step))));
        page.add(steps);
        section(page, locale, "sources");
        section(page, locale, "proof");
        section(page, locale, "data");
        section(page, locale, "origin");
        return page;
    }

    /** @param name last part of the key, and what the address can point at: {@code about#belongs} */
    private static void section(Div page, Locale locale, String name) {
        var heading = new H2(Wording.text(locale, "about." + name));
        heading.setId(name);
        page.add(heading, new Paragraph(Wording.text(locale, "about." + name + ".text")));
    }
}
