package org.greenregistry.cooperation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.EventContent;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Published;
import org.greenregistry.opportunity.GuestListService;
import org.greenregistry.opportunity.GuestRoom;
import org.greenregistry.opportunity.GuestService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of an event: the way to register, and for its organisers who comes. */
@Component
@Order(20)
class RegistrationPart implements RecordPart {

    private final GuestService guests;
    private final GuestListService lists;

    RegistrationPart(GuestService guests, GuestListService lists) {
        this.guests = guests;
        this.lists = lists;
    }

    @Override
    public Optional<HtmlContainer> of(CooperationKind<?> kind, Published<?> record, Locale locale) {
        if (!(record.content() instanceof EventContent event)) {
            return Optional.empty();
        }
        var organises = Actor.current().is(Role.OFFICER) || Actor.current().is(Role.MANAGER);
        var until = event.openUntil();
        if (until == null && !(organises && lists.isUsed(record.code()))) {
            return Optional.empty();
        }
        var room = guests.room(record.code());
        var section = Tags.section("register", "", Wording.text(locale, "guest.part"));
        section.add(Tags.said("p", "", said(room, until, locale)));
        var terms = event.registration().terms();
        if (terms != null) {
            section.add(Tags.said("p", "long-text", terms.in(locale)));
        }
        var ways = Tags.tag("div", "row");
        room.ifPresent(free -> ways.add(Tags.link(
                "button primary",
                Lang.path(locale, "attend?event=" + record.code()),
                Wording.text(locale, free.isFull() ? "guest.part.wait" : "guest.part.register"))));
        if (organises) {
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

    /** @param last the last day; absent if it was taken away since guests registered */
    private static String said(Optional<GuestRoom> room, @Nullable LocalDate last, Locale locale) {
        if (last == null) {
            return Wording.text(locale, "guest.part.none");
        }
        var until = ReducedDate.of(last).text();
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
