package org.greenregistry.place.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.place.IndustrialPark;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkService;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.MainLayout;

/** Begins a draft of what a park offers: the next version where the book has one, else the first. */
@Route(value = "work/parks/new", layout = MainLayout.class)
@RouteAlias(value = "en/work/parks/new", layout = MainLayout.class)
@RouteAlias(value = "work/parks/revise/:code", layout = MainLayout.class)
@RouteAlias(value = "en/work/parks/revise/:code", layout = MainLayout.class)
@RolesAllowed(Role.OFFICER)
class NewParkView extends Composite<Div> implements BeforeEnterObserver {

    private final DraftService drafts;
    private final RecordService records;
    private final ParkService parks;
    private final PlaceService places;

    NewParkView(DraftService drafts, RecordService records, ParkService parks, PlaceService places) {
        this.drafts = drafts;
        this.records = records;
        this.parks = parks;
        this.places = places;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = event.getRouteParameters()
                .get("code")
                .map(this::revised)
                .orElseGet(() -> drafts.record(ParkContent.class));
        event.forwardTo(Lang.path("work/parks/" + draft));
    }

    /** @param code of the park or of its record */
    private UUID revised(String code) {
        return parks.offer(code)
                .flatMap(offer -> records.find(ParkContent.class, offer.code(), null))
                .map(found -> drafts.revise(found.record()))
                .or(() -> places.park(code).map(Park::given).map(this::first))
                .orElseThrow(NotFoundException::new);
    }

    private UUID first(IndustrialPark park) {
        var draft = drafts.record(ParkContent.class);
        drafts.save(draft, drafts.open(draft, ParkContent.class).revision(), ParkContent.of(park), Map.of());
        return draft;
    }
}
