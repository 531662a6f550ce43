package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Begins a draft, of a new organisation or of the one the address names, and hands over to its form. */
@Route(value = "work/organisations/new", layout = MainLayout.class)
@RouteAlias(value = "en/work/organisations/new", layout = MainLayout.class)
@RouteAlias(value = "work/organisations/revise/:code", layout = MainLayout.class)
@RouteAlias(value = "en/work/organisations/revise/:code", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class NewOrganisationView extends Composite<Div> implements BeforeEnterObserver {

    private final DraftService drafts;
    private final RecordService records;

    NewOrganisationView(DraftService drafts, RecordService records) {
        this.drafts = drafts;
        this.records = records;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = event.getRouteParameters()
                .get("code")
                .map(code -> records.find(OrganisationContent.class, code, null).orElseThrow(NotFoundException::new))
                .map(found -> drafts.revise(found.record()))
                .orElseGet(() -> drafts.record(OrganisationContent.class));
        event.forwardTo(Lang.path("work/organisations/" + draft));
    }
}
