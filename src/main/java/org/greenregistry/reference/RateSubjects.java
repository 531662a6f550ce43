package org.greenregistry.reference;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names exchange rates in the journal. */
@Component
class RateSubjects implements Subjects {

    private final RateEntries entries;

    RateSubjects(RateEntries entries) {
        this.entries = entries;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return entries.findByIdIn(ids).stream()
                .map(RateEntry::read)
                .collect(Collectors.toMap(
                        ExchangeRate::id, rate -> new Subject(rate.pair() + " " + rate.from(), "steward/rates")));
    }
}
