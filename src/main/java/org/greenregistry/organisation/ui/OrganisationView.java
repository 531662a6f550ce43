package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Countries;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** What the book says about one organisation, as far as the reader may see it. */
@Route(value = "organisations/:code", layout = MainLayout.class)
@RouteAlias(value = "en/organisations/:code", layout = MainLayout.class)
@AnonymousAllowed
class OrganisationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RecordService records;
    private final Mergers mergers;
    private String title = "";

    OrganisationView(RecordService records, Mergers mergers) {
        this.records = records;
        this.mergers = mergers;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("code").orElse("");
        var organisation = records.find(OrganisationContent.class, code, null).orElseThrow(NotFoundException::new);
        mergers.survivor(organisation)
                .ifPresentOrElse(
                        survivor -> event.forwardTo(Lang.path("organisations/" + survivor.code())),
                        () -> show(organisation));
    }

    private void show(Published<OrganisationContent> organisation) {
        title = organisation.content().name().text().in(Lang.current());
        var code = new Paragraph(organisation.code());
        code.addClassName("muted");
        getContent().removeAll();
        getContent().add(new H1(title), code);
        if (organisation.withdrawn()) {
            getContent().add(new Paragraph(getTranslation("organisation.withdrawn")));
        }
        getContent().add(facts(organisation.content()), actions(organisation));
        mergers.absorbed(organisation).ifPresent(getContent()::add);
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
        var term = new DescriptionList.Term(getTranslation("organisation." + field));
        facts.add(new Div(term, new DescriptionList.Description(value)));
    }

    private Component country(@Nullable String code) {
        return code == null ? unknown() : new Span(Countries.name(code, Lang.current()));
    }

    private Span unknown() {
        var unknown = new Span(getTranslation("organisation.unknown"));
        unknown.addClassName("unknown");
        return unknown;
    }

    private Div actions(Published<OrganisationContent> organisation) {
        var code = organisation.code();
        var actions = new Div();
        actions.addClassName("row");
        if (Actor.current().is(Role.OFFICER)) {
            actions.add(button("organisation.edit", "work/organisations/revise/" + code));
        }
        if (Actor.current().isStaff()) {
            actions.add(button("organisation.history", "history/organisation/" + code));
        }
        if (Actor.current().is(Role.STEWARD) && !organisation.withdrawn()) {
            actions.add(mergers.merge(organisation));
        }
        return actions;
    }

    private Anchor button(String key, String path) {
        var button = new Anchor(Lang.path(path), getTranslation(key));
        button.addClassName("button");
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
