package org.greenregistry.opportunity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.opportunity.StoredKey.Purpose;
import org.greenregistry.work.LetterService;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Gives and takes the seats of events, in the transaction of the act that asks for it; no seat is given twice. */
@Component
class Seats {

    static final List<GuestState> TAKEN = List.of(GuestState.REGISTERED, GuestState.ATTENDED);

    /** After an event who its guests were is erased; guests agree to these days, so they are no setting. */
    static final int KEPT_DAYS = 30;

    private static final int AT_ONCE = 500;

    private final Guests guests;
    private final GuestEvents events;
    private final Keys keys;
    private final GuestLetters mails;
    private final LetterService letters;
    private final JournalService journal;
    private final OpportunitySettings settings;
    private final Clock clock;
    private final ZoneId zone;

    Seats(
            Guests guests,
            GuestEvents events,
            Keys keys,
            GuestLetters mails,
            LetterService letters,
            JournalService journal,
            OpportunitySettings settings,
            Clock clock,
            ZoneId zone) {
        this.guests = guests;
        this.events = events;
        this.keys = keys;
        this.mails = mails;
        this.letters = letters;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** A seat, or a place on the waiting list; the answer opens the guest's page. */
    String take(UUID id, GuestEvent event) {
        var all = guests.lockAll(event.record());
        var guest = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(GuestService::stale);
        var reached = hasRoom(event, all) ? GuestState.REGISTERED : GuestState.WAITING;
        keys.forget(id);
        guest.confirm(reached, clock.instant());
        var key = key(guest);
        if (reached == GuestState.REGISTERED) {
            mails.registered(guest, event, key);
        } else {
            mails.waiting(guest, event, key);
        }
        journal.append(Act.on("GUEST_" + reached, GuestService.KIND, id));
        return key;
    }

    /** Erases the guest; who waits longest takes the seat that is free now. */
    void leave(Guest guest) {
        var all = guests.lockAll(guest.event());
        erase(guest);
        guests.delete(guest);
        journal.append(Act.on("GUEST_WITHDRAWN", GuestService.KIND, guest.id()));
        var others = all.stream().filter(one -> one != guest).toList();
        events.byId(guest.event())
                .filter(event -> !event.isOver(today()))
                .filter(event -> hasRoom(event, others))
                .ifPresent(event -> guests.listed(event.record(), List.of(GuestState.WAITING), PageRequest.of(0, 1))
                        .forEach(next -> admit(next, event)));
    }

    /** Wherever {@code address} is registered. */
    void leaveAll(String address) {
        guests.findByAddress(address).forEach(this::leave);
    }

    private void admit(Guest next, GuestEvent event) {
        next.admit();
        mails.registered(next, event, key(next));
        journal.append(Act.on("GUEST_REGISTERED", GuestService.KIND, next.id()));
    }

    private static boolean hasRoom(GuestEvent event, List<Guest> all) {
        return event.seats() == null
                || all.stream().filter(one -> one.state().hasSeat()).count() < event.seats();
    }

    private String key(Guest guest) {
        return keys.issue(Purpose.GUEST, guest.id(), settings.keyValidity());
    }

    private void erase(Guest guest) {
        keys.forget(guest.id());
        if (guest.address() != null) {
            letters.withdraw(guest.address());
        }
    }

    /** Forgets who did not confirm in time, and who came to what was over long enough ago. */
    void sweep(Instant before) {
        guests.unconfirmed(before, Limit.of(AT_ONCE)).forEach(guests::delete);
        guests.over(today(), Limit.of(AT_ONCE)).forEach(guest -> {
            var day = eraseFrom(guest);
            if (day.isAfter(today())) {
                guest.keepUntil(day);
            } else if (guest.state().hasSeat()) {
                erase(guest);
                guest.erase();
            } else {
                erase(guest);
                guests.delete(guest);
            }
        });
    }

    /** An event may have been put off since. */
    private LocalDate eraseFrom(Guest guest) {
        return events.byId(guest.event())
                .map(event -> event.lastDay().plusDays(KEPT_DAYS))
                .orElse(guest.eraseFrom());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
