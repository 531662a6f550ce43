package org.greenregistry.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.MainLayout;

/** A page of others. Whoever is not signed in has been led to the sign-in page before. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedView extends Composite<DeadEnd> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    @Override
    protected DeadEnd initContent() {
        return new DeadEnd();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> fault) {
        getContent().say("error.forbidden");
        return HttpStatusCode.FORBIDDEN.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.forbidden");
    }
}
