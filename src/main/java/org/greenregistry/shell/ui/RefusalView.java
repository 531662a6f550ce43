package org.greenregistry.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.ErrorMessages;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** A rule of the book kept a page from opening, such as a draft that was approved meanwhile: its sentence says why. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusalView extends Composite<DeadEnd> implements HasErrorParameter<Refusal>, HasDynamicTitle {

    @Override
    protected DeadEnd initContent() {
        return new DeadEnd();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> refusal) {
        getContent().say("error.refused", ErrorMessages.sentence(Lang.current(), refusal.getException()));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.refused");
    }
}
