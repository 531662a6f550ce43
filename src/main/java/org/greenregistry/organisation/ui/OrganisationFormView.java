package org.greenregistry.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** The officer writes an organisation: a new one, or the next version of one in the book. */
@Route(value = "work/organisations/:draft", layout = MainLayout.class)
@RouteAlias(value = "en/work/organisations/:draft", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class OrganisationFormView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DraftForms drafts;
    private final Formats formats;
    private final Clock clock;
    private @Nullable FormPage<OrganisationContent> page;

    OrganisationFormView(DraftForms drafts, Formats formats, Clock clock) {
        this.drafts = drafts;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = new FormPage<>(
                drafts.of(draft(event), OrganisationContent.class, Lang.current()),
                (inputs, state, rewriter) -> new OrganisationBody(inputs, state.content()),
                getTranslation("organisation.form.nameless"),
                formats,
                clock);
        getContent().removeAll();
        getContent().add(page);
    }

    private static UUID draft(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("draft").orElse(""));
        } catch (IllegalArgumentException typed) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return page == null ? getTranslation("organisation.form.nameless") : page.title();
    }
}
