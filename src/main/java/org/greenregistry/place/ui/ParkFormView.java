package org.greenregistry.place.ui;

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
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.PlaceService;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.shell.FormPage;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** The officer writes what a park offers. */
@Route(value = "work/parks/:draft", layout = MainLayout.class)
@RouteAlias(value = "en/work/parks/:draft", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class ParkFormView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DraftForms drafts;
    private final PlaceService places;
    private final CodeLists codes;
    private final Formats formats;
    private final Clock clock;
    private @Nullable FormPage<ParkContent> page;

    ParkFormView(DraftForms drafts, PlaceService places, CodeLists codes, Formats formats, Clock clock) {
        this.drafts = drafts;
        this.places = places;
        this.codes = codes;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = new FormPage<>(
                drafts.of(draft(event), ParkContent.class, Lang.current()),
                (inputs, state, rewriter) -> new ParkBody(inputs, state.content(), places, codes, formats),
                getTranslation("park.form.nameless"),
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
        return page == null ? getTranslation("park.form.nameless") : page.title();
    }
}
