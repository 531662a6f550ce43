package org.greenregistry.organisation.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.shell.DraftView;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Those who speak for an organisation write its profile; what it is called and who owns it the office records. */
@Route(value = OwnOrganisationView.PATH + "/form/:draft", layout = MainLayout.class)
@RouteAlias(value = "en/" + OwnOrganisationView.PATH + "/form/:draft", layout = MainLayout.class)
@RolesAllowed(Role.INVESTOR)
class OwnOrganisationFormView extends DraftView {

    private final DraftForms drafts;
    private final OrganisationForms forms;
    private final Formats formats;
    private final Clock clock;

    OwnOrganisationFormView(DraftForms drafts, OrganisationForms forms, Formats formats, Clock clock) {
        super("organisation.form.nameless");
        this.drafts = drafts;
        this.forms = forms;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    protected FormPage<OrganisationContent> form(UUID draft, String nameless) {
        return new FormPage<>(
                drafts.of(draft, OrganisationContent.class, Lang.current()),
                (inputs, state, rewriter) -> forms.outside(inputs, state.content()),
                nameless,
                formats,
                clock);
    }
}
