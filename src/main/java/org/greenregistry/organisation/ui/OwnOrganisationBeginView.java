package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.greenregistry.access.Role;
import org.greenregistry.organisation.OwnOrganisationService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Begins a draft of the organisation's profile, or finds the one there is, and hands over to its form. */
@Route(value = OwnOrganisationView.PATH + "/revise", layout = MainLayout.class)
@RouteAlias(value = "en/" + OwnOrganisationView.PATH + "/revise", layout = MainLayout.class)
@RolesAllowed(Role.INVESTOR)
class OwnOrganisationBeginView extends Composite<Div> implements BeforeEnterObserver {

    private final OwnOrganisationService own;

    OwnOrganisationBeginView(OwnOrganisationService own) {
        this.own = own;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(Lang.path(OwnOrganisationView.PATH + "/form/" + own.revise()));
    }
}
