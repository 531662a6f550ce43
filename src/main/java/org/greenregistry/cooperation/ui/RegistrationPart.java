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
import org.greenregistry.shell.Formats;
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
    private final Formats formats;

    RegistrationPart(GuestService guests, Formats formats) {
        this.guests = guests;
        this.formats = formats;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        if (!(record.content() instanceof EventContent event)) {
            return Optional.empty();
        }
        var room = guests.room(record.code());
        var organiser = (Actor.current().is(Role.OFFICER) || Actor.current().is(Role.MANAGER))
                && event.registration().openUntil() != null;
        if (room.isEmpty() && !organiser) {
            return Optional.empty();
        }
        var section = Tags.section("register", "", Wording.text(locale, "guest.part"));
        room.ifPresent(free -> section.add(Tags.said("p", "", said(free, locale))));
        var ways = Tags.tag("div", "row");
        room.ifPresent(free -> ways.add(Tags.link(
                "button primary",
                Lang.path(locale, "attend?event=" + record.code()),
                Wording.text(locale, free.isFull() ? "guest.part.wait" : "guest.part.register"))));
        if (organiser) {
            ways.add(Tags.link(
                    "button", Lang.path(locale, "guests/" + record.code()), Wording.text(locale, "guest.list")));
        }
        section.add(ways);
        return Optional.of(section);
    }

    private String said(GuestRoom room, Locale locale) {
        var until = formats.date(room.openUntil());
        return room.isFull()
                ? Wording.text(locale, "guest.part.full", until)
                : room.left() == null
                        ? Wording.text(locale, "guest.part.open", until)
                        : Wording.text(locale, "guest.part.left", until, room.left());
    }
}
