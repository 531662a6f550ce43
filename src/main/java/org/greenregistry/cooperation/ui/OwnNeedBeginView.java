package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.NeedKind;
import org.greenregistry.cooperation.NeedSide;
import org.greenregistry.cooperation.OwnNeedService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Begins an organisation's need or offer, or changes the one the address names, and hands over to its form. */
@Route(value = NeedKind.OWN + "/new/:side(need|offer)", layout = MainLayout.class)
@RouteAlias(value = "en/" + NeedKind.OWN + "/new/:side(need|offer)", layout = MainLayout.class)
@RouteAlias(value = NeedKind.OWN + "/revise/:code", layout = MainLayout.class)
@RouteAlias(value = "en/" + NeedKind.OWN + "/revise/:code", layout = MainLayout.class)
@RolesAllowed(Role.INVESTOR)
class OwnNeedBeginView extends Composite<Div> implements BeforeEnterObserver {

    private final OwnNeedService needs;

    OwnNeedBeginView(OwnNeedService needs) {
        this.needs = needs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var draft = parameters
                .get("side")
                .map(OwnNeedBeginView::begun)
                .map(needs::begin)
                .or(() -> parameters.get("code").map(needs::revise))
                .orElseThrow(NotFoundException::new);
        event.forwardTo(form(draft));
    }

    private static NeedSide begun(String side) {
        return side.equals("need") ? NeedSide.NEED : NeedSide.OFFER;
    }

    private static String form(UUID draft) {
        return Lang.path(NeedKind.OWN + "/form/" + draft);
    }
}
