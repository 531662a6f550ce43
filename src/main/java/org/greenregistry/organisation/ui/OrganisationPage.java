package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Countries;
import org.greenregistry.ledger.Published;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/** What the book says about one organisation, as plain elements: the page before Vaadin starts shows the same. */
class OrganisationPage extends Div {

    private final Locale locale;
    private final Div actions = new Div();

    OrganisationPage(Published<OrganisationContent> organisation, Locale locale) {
        this.locale = locale;
        addClassName("page");
        var code = new Paragraph(organisation.code());
        code.addClassName("muted");
        add(new H1(organisation.content().name().text().in(locale)), code);
        if (organisation.withdrawn()) {
            add(new Paragraph(text("organisation.withdrawn")));
        }
        actions.addClassName("row");
        add(facts(organisation.content()), actions);
        links(organisation.code());
    }

    /** What a reader can press besides the links. */
    void addAction(Component button) {
        actions.add(button);
    }

    private DescriptionList facts(OrganisationContent content) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        add(facts, "country", country(content.country()));
        add(facts, "ultimateCountry", country(content.ultimateCountry()));
        add(facts, "website", content.website() == null ? unknown() : new Anchor(content.website(), content.website()));
        if (content.note() != null) {
            add(facts, "note", new Span(content.note()));
        }
        return facts;
    }

    private void add(DescriptionList facts, String field, Component value) {
        var term = new DescriptionList.Term(text("organisation." + field));
        facts.add(new Div(term, new DescriptionList.Description(value)));
    }

    private Component country(@Nullable String code) {
        return code == null ? unknown() : new Span(Countries.name(code, locale));
    }

    private Span unknown() {
        return Tags.span("unknown", text("organisation.unknown"));
    }

    private void links(String code) {
        if (Actor.current().is(Role.OFFICER)) {
            actions.add(button("organisation.edit", "work/organisations/revise/" + code));
        }
        if (Actor.current().isStaff()) {
            actions.add(button("organisation.history", "history/organisation/" + code));
        }
    }

    private Anchor button(String key, String path) {
        return Tags.link("button", Lang.path(locale, path), text(key));
    }

    private String text(String key) {
        return Wording.text(locale, key);
    }
}
