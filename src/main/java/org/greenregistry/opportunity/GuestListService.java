package org.greenregistry.opportunity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.greenregistry.access.ForInquiries;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to an event, for its organisers. Who has not confirmed the address is in no list. */
@Service
@ForInquiries
@Transactional(readOnly = true)
public class GuestListService {

    /** What a list shows unless narrowed. */
    public static final Set<GuestState> LISTED = Set.of(GuestState.WAITING, GuestState.REGISTERED, GuestState.ATTENDED);

    private static final int CHUNK = 500;

    private final Guests guests;
    private final GuestEvents events;
    private final JournalService journal;

    GuestListService(Guests guests, GuestEvents events, JournalService journal) {
        this.guests = guests;
        this.events = events;
        this.journal = journal;
    }

    public Optional<GuestEvent> event(String code) {
        return events.find(code);
    }

    /** Whether somebody is in the list of the event, also when nobody can register any more. */
    public boolean isUsed(String code) {
        return event(code)
                .filter(found -> guests.countByEventAndStateIn(found.record(), LISTED) > 0)
                .isPresent();
    }

    private UUID record(String code) {
        return event(code).map(GuestEvent::record).orElseThrow(() -> new Refusal("guest.event.none"));
    }

    /** How many are in each state, with nought where nobody is. */
    public Map<GuestState, Long> counts(String code) {
        var event = record(code);
        var counts = new EnumMap<GuestState, Long>(GuestState.class);
        LISTED.forEach(state -> counts.put(state, guests.countByEventAndStateIn(event, Set.of(state))));
        return counts;
    }

    /** In the order in which they confirmed. */
    public List<GuestRow> rows(String code, Set<GuestState> states, Pageable page) {
        return guests.listed(record(code), states, page).stream()
                .map(Guest::row)
                .toList();
    }

    /** Hands all that {@link #rows} would list to {@code row}. */
    public void each(String code, Set<GuestState> states, Consumer<GuestRow> row) {
        var number = 0;
        List<GuestRow> rows;
        do {
            rows = rows(code, states, PageRequest.of(number++, CHUNK));
            rows.forEach(row);
        } while (rows.size() == CHUNK);
    }

    /** Notes whether a guest who has a seat was there. */
    @ForOfficers
    @Transactional
    public void attended(UUID id, boolean there) {
        var guest = guests.findById(id)
                .filter(found -> found.state().hasSeat())
                .filter(found -> events.byId(found.event()).isPresent())
                .orElseThrow(() -> new Refusal("guest.none"));
        guest.attended(there);
        journal.append(Act.on(there ? "GUEST_ATTENDED" : "GUEST_REGISTERED", GuestService.KIND, id));
    }
}
