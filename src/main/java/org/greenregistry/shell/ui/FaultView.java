package org.greenregistry.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.shell.ErrorMessages;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Anything else that kept a page from opening. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultView extends Composite<DeadEnd> implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    protected DeadEnd initContent() {
        return new DeadEnd();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> fault) {
        getContent().say("error.fault", ErrorMessages.sentence(Lang.current(), fault.getException()));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.fault");
    }
}
