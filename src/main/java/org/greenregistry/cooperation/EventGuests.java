package org.greenregistry.cooperation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.opportunity.GuestEvent;
import org.greenregistry.opportunity.GuestEvents;
import org.springframework.stereotype.Component;

/** Tells those who take registrations in what the book says of an event. */
@Component
class EventGuests implements GuestEvents {

    private final RecordService records;

    EventGuests(RecordService records) {
        this.records = records;
    }

    @Override
    public Optional<GuestEvent> find(String code) {
        return records.find(EventContent.class, code, null).flatMap(EventGuests::event);
    }

    @Override
    public Optional<GuestEvent> byId(UUID record) {
        return records.byId(EventContent.class, record).flatMap(EventGuests::event);
    }

    @Override
    public Optional<String> calendar(UUID record, Locale locale) {
        return records.byId(EventContent.class, record)
                .filter(found -> !found.withdrawn() && EventCalendars.hasDays(found.content()))
                .map(found -> EventCalendars.text(List.of(found), locale));
    }

    private static Optional<GuestEvent> event(Published<EventContent> record) {
        var content = record.content();
        var last = content.lastDay();
        if (record.withdrawn() || last == null) {
            return Optional.empty();
        }
        var admission = content.registration();
        return Optional.of(new GuestEvent(
                record.record(),
                record.code(),
                content.name().text(),
                Stream.of(Optional.ofNullable(content.from()), Optional.ofNullable(content.until()))
                        .flatMap(Optional::stream)
                        .map(ReducedDate::text)
                        .distinct()
                        .collect(Collectors.joining(" – ")),
                content.place(),
                last,
                content.openUntil(),
                admission.seats(),
                admission.terms()));
    }
}
