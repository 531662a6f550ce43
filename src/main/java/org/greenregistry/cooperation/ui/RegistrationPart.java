package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.ledger.Published;
import org.greenregistry.opportunity.GuestRoom;
import org.greenregistry.opportunity.GuestService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of an event: the way to register, and for its organisers who comes. */
@Component
@Order(20)
class RegistrationPart implements RecordPart {

    private final GuestService guests;

    RegistrationPart(GuestService guests) {
        this.guests = guests;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        if (!(record.content() instanceof EventContent event)) {
            return Optional.empty();
        }
        var registration = event.registration();
        if (registration.openUntil() == null) {
            return Optional.empty();
        }
        var room = guests.room(record.code());
        var section = Tags.section("register", "", Wording.text(locale, "guest.part"));
        section.add(Tags.said("p", "", said(room, registration.openUntil().text(), locale)));
        if (registration.terms() != null) {
            section.add(Tags.said("p", "long-text", registration.terms().in(locale)));
        }
        var ways = Tags.tag("div", "row");
        room.ifPresent(free -> ways.add(Tags.link(
                "button primary",
                Lang.path(locale, "attend?event=" + record.code()),
                Wording.text(locale, free.isFull() ? "guest.part.wait" : "guest.part.register"))));
        if (Actor.current().is(Role.OFFICER) || Actor.current().is(Role.MANAGER)) {
            ways.add(Tags.link(
                    "button", Lang.path(locale, "guests/" + record.code()), Wording.text(locale, "guest.list")));
        }
        if (ways.getElement().getChildCount() > 0) {
            section.add(ways);
        }
        return Optional.of(section);
    }

    @Override
    public boolean isFirst() {
        return true;
    }

    /** @param until last day, as the record says it */
    private static String said(Optional<GuestRoom> room, String until, Locale locale) {
        if (room.isEmpty()) {
            return Wording.text(locale, "guest.part.over", until);
        }
        var left = room.get().left();
        return room.get().isFull()
                ? Wording.text(locale, "guest.part.full", until)
                : left == null
                        ? Wording.text(locale, "guest.part.open", until)
                        : Wording.text(locale, "guest.part.left", until, left);
    }
}
