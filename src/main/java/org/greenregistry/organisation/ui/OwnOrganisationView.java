package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.organisation.OwnOrganisation;
import org.greenregistry.organisation.OwnOrganisationService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.greenregistry.shell.OfSpeakers;
import org.greenregistry.shell.Office;
import org.greenregistry.shell.Tags;

/** What the book says of the organisation the reader speaks for, and where its profile can be written. */
@Route(value = OwnOrganisationView.PATH, layout = MainLayout.class)
@RouteAlias(value = "en/" + OwnOrganisationView.PATH, layout = MainLayout.class)
@Menu(title = "organisation.own", order = 15)
@RolesAllowed(Role.INVESTOR)
class OwnOrganisationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, OfSpeakers {

    static final String PATH = "my-organisation";

    private final OwnOrganisationService own;
    private final OrganisationFacts facts;
    private final Office office;

    OwnOrganisationView(OwnOrganisationService own, OrganisationFacts facts, Office office) {
        this.own = own;
        this.facts = facts;
        this.office = office;
        getContent().addClassNames("page", "record");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(tabs(), new H1(getPageTitle()));
        own.find().ifPresentOrElse(this::show, () -> getContent()
                .add(OfSpeakers.empty(getTranslation("organisation.own.nobody"), office)));
    }

    private void show(OwnOrganisation organisation) {
        var locale = Lang.current();
        var content = organisation.content();
        var name = content.name().text().in(locale);
        var line = Tags.tag("p", "row");
        line.add(
                organisation.isPublic()
                        ? Tags.link("strong", Lang.path("organisations/" + organisation.code()), name)
                        : Tags.span("strong", name),
                Tags.span("row-code muted", organisation.code()));
        if (organisation.state() != null) {
            var classes = organisation.state() == ReviewState.RETURNED ? "chip alarm" : "chip";
            line.add(Tags.span(classes, getTranslation("need.own.stage." + stage(organisation.state()))));
        }
        getContent().add(line, lead(), acts(organisation));
        facts.profile(content, locale).ifPresentOrElse(getContent()::add, () -> getContent()
                .add(Tags.said("p", "muted", getTranslation("organisation.own.none"))));
        facts.capabilities(content, locale).ifPresent(getContent()::add);
        facts.sites(content, locale).ifPresent(getContent()::add);
        facts.office(content, locale).ifPresent(getContent()::add);
    }

    private Component lead() {
        return new Paragraph(getTranslation("organisation.own.lead"));
    }

    private Component acts(OwnOrganisation organisation) {
        var waits = organisation.draft() != null && organisation.state() == ReviewState.SUBMITTED;
        var key = organisation.draft() == null ? "revise" : waits ? "look" : "continue";
        return Tags.tag(
                "div",
                "row record-acts",
                Tags.link(
                        waits ? "button" : "button primary",
                        Lang.path(PATH + "/revise"),
                        getTranslation("organisation.own." + key)));
    }

    private static String stage(ReviewState state) {
        return state == ReviewState.DRAFT ? "WRITING" : state.name();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.own");
    }
}
