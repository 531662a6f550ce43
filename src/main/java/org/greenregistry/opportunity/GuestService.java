package org.greenregistry.opportunity;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.opportunity.StoredKey.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Registering for an event, from the guest's side. The address is confirmed by a link before it counts, and whether it
 * is registered is told to nobody but the reader of its mail.
 */
@Service
@Validated
@ForEveryone
@Transactional(readOnly = true)
public class GuestService {

    /** How the journal calls the subject of these acts. */
    public static final String KIND = "guest";

    private final Guests guests;
    private final GuestEvents events;
    private final Seats seats;
    private final Keys keys;
    private final GuestLetters letters;
    private final Throttle throttle;
    private final OpportunitySettings settings;
    private final Clock clock;
    private final ZoneId zone;

    GuestService(
            Guests guests,
            GuestEvents events,
            Seats seats,
            Keys keys,
            GuestLetters letters,
            Throttle throttle,
            OpportunitySettings settings,
            Clock clock,
            ZoneId zone) {
        this.guests = guests;
        this.events = events;
        this.seats = seats;
        this.keys = keys;
        this.letters = letters;
        this.throttle = throttle;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** Empty if there is no such event or nobody can register for it now. */
    public Optional<GuestEvent> open(String code) {
        return events.find(code).filter(event -> event.isOpen(today()));
    }

    /** Empty if nobody can register now. */
    public Optional<GuestRoom> room(String code) {
        return open(code).flatMap(event -> Optional.ofNullable(event.openUntil())
                .map(until -> new GuestRoom(
                        until,
                        event.seats() == null
                                ? null
                                : Math.max(
                                        0,
                                        event.seats() - guests.countByEventAndStateIn(event.record(), Seats.TAKEN)))));
    }

    /**
     * Sends a link that confirms the address. The answer is the same whether it is registered or not.
     *
     * @param network address the request came from, for counting only
     */
    @Transactional
    public void ask(@Valid GuestRequest asked, String network) {
        throttle.require(network);
        var event = open(asked.event()).orElseThrow(() -> new Refusal("guest.closed"));
        if (!throttle.admits(asked.address())) {
            return;
        }
        var now = clock.instant();
        var guest = guests.findByEventAndAddress(event.record(), asked.address())
                .orElseGet(() -> guests.save(
                        new Guest(asked, event.record(), event.lastDay().plusDays(Seats.KEPT_DAYS), now)));
        if (guest.state() == GuestState.ASKED) {
            guest.repeat(asked, now);
            letters.confirm(guest, event, keys.issue(Purpose.CONFIRM_GUEST, guest.id(), settings.confirmWithin()));
        } else {
            letters.known(guest, event, keys.issue(Purpose.GUEST, guest.id(), settings.keyValidity()));
        }
    }

    /** How many mails strangers may have sent to one address in an hour. */
    public int mailsInAnHour() {
        return settings.perAddress();
    }

    /** What the link of a mail shows; empty if it is spent, its time is over, or the event was withdrawn. */
    public Optional<GuestSheet> sheet(String key) {
        return subject(key).flatMap(guests::findById).flatMap(guest -> events.byId(guest.event())
                .map(event -> new GuestSheet(event, guest.state(), guest.name())));
    }

    /** Takes a seat or a place on the waiting list; the answer opens the guest's own page. */
    @Transactional
    public String confirm(String key) {
        var id = keys.subject(Purpose.CONFIRM_GUEST, key).orElseThrow(GuestService::stale);
        var event = guests.event(id)
                .flatMap(events::byId)
                .filter(found -> !found.isOver(today()))
                .orElseThrow(() -> new Refusal("guest.closed"));
        return seats.take(id, event);
    }

    /** Gives the seat back and erases all that was written. */
    @Transactional
    public void withdraw(String key) {
        seats.leave(subject(key).flatMap(guests::findById).orElseThrow(GuestService::stale));
    }

    private Optional<UUID> subject(String key) {
        return keys.subject(Purpose.GUEST, key).or(() -> keys.subject(Purpose.CONFIRM_GUEST, key));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    static Refusal stale() {
        return new Refusal("opportunity.key.stale");
    }
}
