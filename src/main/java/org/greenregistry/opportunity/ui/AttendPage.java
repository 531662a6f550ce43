package org.greenregistry.opportunity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.opportunity.GuestEvent;
import org.greenregistry.opportunity.GuestRoom;
import org.greenregistry.opportunity.GuestService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Register for an event. */
@Component
class AttendPage implements PublicForm {

    static final String PATH = "attend";

    private final GuestService guests;
    private final Slips slips;
    private final Formats formats;

    AttendPage(GuestService guests, Slips slips, Formats formats) {
        this.guests = guests;
        this.slips = slips;
        this.formats = formats;
    }

    @Override
    public Optional<Made> at(String path, Map<String, List<String>> query, Locale locale) {
        if (!path.equals(PATH)) {
            return Optional.empty();
        }
        var slip = PublicForm.first(query, "again").flatMap(slips::find);
        return Optional.of(PublicForm.first(query, "event")
                .flatMap(guests::open)
                .flatMap(event -> guests.room(event.code()).map(room -> page(event, room, slip, locale)))
                .orElseGet(() -> closed(locale)));
    }

    private Made page(GuestEvent event, GuestRoom room, Optional<Slip> slip, Locale locale) {
        var name = event.title().in(locale);
        var title = Wording.text(locale, "guest.title", name);
        var facts = new Paragraph(event.facts(locale));
        facts.addClassName("lead");
        var body = new Div(new H1(title), facts, new Paragraph(said(room, locale)));
        if (event.terms() != null) {
            body.add(new Paragraph(event.terms().in(locale)));
        }
        slip.ifPresent(told -> body.add(WatchPage.fault(told, locale)));
        body.add(form(event, slip, locale));
        body.add(Tags.link(
                "", Lang.path(locale, "events/" + event.code()), Wording.text(locale, "opportunity.back", name)));
        return Made.of(title, body);
    }

    private String said(GuestRoom room, Locale locale) {
        var sentence = room.isFull() ? "guest.part.full" : "guest.part.open";
        return Wording.text(locale, sentence, formats.date(room.openUntil()));
    }

    private static Div form(GuestEvent event, Optional<Slip> slip, Locale locale) {
        var form = new PlainForm(locale, "attend", slip.map(Slip::typed).orElse(Map.of()))
                .faults(slip.map(Slip::faults).orElse(Map.of()))
                .hidden("event", event.code())
                .text("name", "text", "name", 120, true)
                .text("address", "email", "email", 254, true)
                .text("company", "text", "organization", 200, false)
                .area("remark", 1000, false)
                .consent("guest.consent")
                .trap()
                .submit("guest.submit");
        var box = new Div(form);
        box.addClassName("section");
        return box;
    }

    private static Made closed(Locale locale) {
        var title = Wording.text(locale, "guest.closed");
        return Made.missing(
                title,
                new Div(
                        new H1(title),
                        Tags.link("", Lang.path(locale, "events"), Wording.text(locale, "guest.events"))));
    }
}
