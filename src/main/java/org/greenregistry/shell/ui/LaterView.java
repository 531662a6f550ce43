package org.greenregistry.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.kernel.NotYet;
import org.greenregistry.shell.ErrorMessages;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** What a page shows is still being prepared: how far that is, and a way to ask again. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class LaterView extends Composite<DeadEnd> implements HasErrorParameter<NotYet>, HasDynamicTitle {

    @Override
    protected DeadEnd initContent() {
        return new DeadEnd();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotYet> soon) {
        getContent().say("error.later", ErrorMessages.sentence(Lang.current(), soon.getException()));
        var wanted = event.getLocation().getPathWithQueryParameters();
        getContent().add(new Anchor(wanted.isEmpty() ? "." : wanted, getTranslation("error.again")));
        return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.later");
    }
}
