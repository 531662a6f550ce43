package org.greenregistry.place.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftForms;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.PlaceService;
import org.greenregistry.place.TenantNames;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.VsicWords;
import org.greenregistry.shell.DraftView;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** The officer writes what a park offers. */
@Route(value = "work/parks/:draft", layout = MainLayout.class)
@RouteAlias(value = "en/work/parks/:draft", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class ParkFormView extends DraftView {

    private final DraftForms drafts;
    private final PlaceService places;
    private final CodeLists codes;
    private final VsicWords vsic;
    private final TenantNames tenants;
    private final Formats formats;
    private final Clock clock;

    ParkFormView(
            DraftForms drafts,
            PlaceService places,
            CodeLists codes,
            VsicWords vsic,
            TenantNames tenants,
            Formats formats,
            Clock clock) {
        super("park.form.nameless");
        this.drafts = drafts;
        this.places = places;
        this.codes = codes;
        this.vsic = vsic;
        this.tenants = tenants;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    protected FormPage<ParkContent> form(UUID draft, String nameless) {
        return new FormPage<>(
                drafts.of(draft, ParkContent.class, Lang.current()),
                (inputs, state, rewriter) ->
                        new ParkBody(inputs, state.content(), places, codes, vsic, tenants, formats),
                nameless,
                formats,
                clock);
    }
}
