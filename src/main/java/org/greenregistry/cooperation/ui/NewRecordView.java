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
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Begins a draft, of a new record or of the one the address names, and hands over to its form. */
@Route(value = "work/" + Folders.ANY + "/new", layout = MainLayout.class)
@RouteAlias(value = "en/work/" + Folders.ANY + "/new", layout = MainLayout.class)
@RouteAlias(value = "work/" + Folders.ANY + "/revise/:code", layout = MainLayout.class)
@RouteAlias(value = "en/work/" + Folders.ANY + "/revise/:code", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class NewRecordView extends Composite<Div> implements BeforeEnterObserver {

    private final CooperationKinds kinds;
    private final DraftService drafts;
    private final RecordService records;

    NewRecordView(CooperationKinds kinds, DraftService drafts, RecordService records) {
        this.kinds = kinds;
        this.drafts = drafts;
        this.records = records;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kind = event.getRouteParameters()
                .get(Folders.FOLDER)
                .flatMap(kinds::in)
                .orElseThrow(NotFoundException::new);
        var draft = event.getRouteParameters()
                .get("code")
                .map(code -> revised(kind, code))
                .orElseGet(() -> drafts.record(kind.contentType()));
        event.forwardTo(Lang.path(kind.form(draft)));
    }

    private UUID revised(CooperationKind<?> kind, String code) {
        return records.find(kind.contentType(), code, null)
                .map(found -> drafts.revise(found.record()))
                .orElseThrow(NotFoundException::new);
    }
}
