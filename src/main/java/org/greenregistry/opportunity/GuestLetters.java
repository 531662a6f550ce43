package org.greenregistry.opportunity;

import java.util.Locale;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Enclosure;
import org.greenregistry.work.Letter;
import org.greenregistry.work.LetterService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails to guests of events. */
@Component
class GuestLetters {

    private final LetterService letters;
    private final GuestEvents events;

    GuestLetters(LetterService letters, GuestEvents events) {
        this.letters = letters;
        this.events = events;
    }

    void confirm(Guest guest, GuestEvent event, String key) {
        post(guest, event, "guest.mail.confirm", key, null);
    }

    /** Who registers again learns it by mail only. */
    void known(Guest guest, GuestEvent event, String key) {
        post(guest, event, "guest.mail.known." + guest.state(), key, null);
    }

    /** With the event for the guest's calendar. */
    void registered(Guest guest, GuestEvent event, String key) {
        var calendar = events.calendar(event.record(), guest.locale())
                .map(text -> new Enclosure(event.code() + ".ics", "text/calendar", text))
                .orElse(null);
        post(guest, event, "guest.mail.registered", key, calendar);
    }

    void waiting(Guest guest, GuestEvent event, String key) {
        post(guest, event, "guest.mail.waiting", key, null);
    }

    private void post(Guest guest, GuestEvent event, String sentence, String key, @Nullable Enclosure enclosure) {
        if (guest.address() == null) {
            return;
        }
        var locale = guest.locale();
        letters.post(new Letter(
                guest.address(),
                Wording.text(locale, sentence + ".subject", event.title().in(locale)),
                Wording.text(locale, sentence, guest.name(), lines(event, locale), link(key, locale)),
                null,
                enclosure));
    }

    private String lines(GuestEvent event, Locale locale) {
        return event.title().in(locale) + "\n" + event.facts(locale) + "\n"
                + letters.link(Lang.path(locale, "events/" + event.code()));
    }

    private String link(String key, Locale locale) {
        return letters.link(Lang.path(locale, "guest/" + key));
    }
}
