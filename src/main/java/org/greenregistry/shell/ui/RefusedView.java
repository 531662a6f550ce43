package org.greenregistry.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.greenregistry.access.Actor;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.springframework.security.access.AccessDeniedException;

/** A service said no while the page was loading its data. Whoever is not signed in signs in and comes back. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends Composite<DeadEnd> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    protected DeadEnd initContent() {
        return new DeadEnd();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> fault) {
        getContent().say("error.forbidden");
        if (Actor.current().account() == null) {
            var wanted = event.getLocation().getPathWithQueryParameters();
            var session = VaadinSession.getCurrent().getSession();
            session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, wanted);
            session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "/" + wanted);
            event.getUI().getPage().setLocation(Lang.path("sign-in"));
        }
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.forbidden");
    }
}
