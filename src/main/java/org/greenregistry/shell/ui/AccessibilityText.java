package org.greenregistry.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.shell.FooterLine;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.PublicAddresses;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who can use the book and how, what is known to be wanting, and whom to tell. */
@Component
@Order(1)
class AccessibilityText implements PublicText, FooterLine, PublicAddresses {

    static final String PATH = "accessibility";

    private static final List<String> PARTS = List.of("ways", "goal", "limits", "tell");

    private final Office office;

    AccessibilityText(Office office) {
        this.office = office;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        return path.equals(PATH)
                ? Optional.of(PublicPage.of(
                        said(locale, "title"), said(locale, "lead"), PATH, PublicPage.html(content(locale))))
                : Optional.empty();
    }

    Div content(Locale locale) {
        var lead = new Paragraph(said(locale, "lead"));
        lead.addClassName("lead");
        var page = new Div(new H1(said(locale, "title")), lead);
        page.addClassNames("page", "prose");
        PARTS.forEach(part -> page.add(new H2(said(locale, part)), new Paragraph(said(locale, part + ".text"))));
        office.mail().ifPresent(mail -> page.add(new Paragraph(new Anchor("mailto:" + mail, mail))));
        office.phone().ifPresent(phone -> page.add(new Paragraph(phone)));
        return page;
    }

    private static String said(Locale locale, String name) {
        return Wording.text(locale, "accessibility." + name);
    }

    @Override
    public Optional<String> text(Locale locale) {
        return Optional.of(said(locale, "title"));
    }

    @Override
    public Optional<String> path() {
        return Optional.of(PATH);
    }

    @Override
    public Stream<Address> all() {
        return Stream.of(new Address(PATH, null));
    }
}
