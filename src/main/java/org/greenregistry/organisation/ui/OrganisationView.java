package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** What the book says about one organisation, as far as the reader may see it. */
@Route(value = "organisations/:code", layout = MainLayout.class)
@RouteAlias(value = "en/organisations/:code", layout = MainLayout.class)
@AnonymousAllowed
class OrganisationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final RecordService records;
    private final Mergers mergers;
    private final OrganisationPage pages;
    private String title = "";

    OrganisationView(RecordService records, Mergers mergers, OrganisationPage pages) {
        this.records = records;
        this.mergers = mergers;
        this.pages = pages;
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
        var acts = Actor.current().is(Role.STEWARD) && !organisation.withdrawn()
                ? List.of(mergers.merge(organisation))
                : List.<Component>of();
        var page = pages.of(organisation, Lang.current(), acts);
        mergers.absorbed(organisation).ifPresent(page::add);
        getContent().removeAll();
        getContent().add(page);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
