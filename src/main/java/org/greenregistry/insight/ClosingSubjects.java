package org.greenregistry.insight;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names closings in the journal. */
@Component
class ClosingSubjects implements Subjects {

    private final ClosingEntries entries;

    ClosingSubjects(ClosingEntries entries) {
        this.entries = entries;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return entries.findByIdIn(ids).stream()
                .map(ClosingEntry::read)
                .collect(Collectors.toMap(
                        Closing::id, closing -> new Subject(closing.period().toString(), ClosingService.PATH)));
    }
}
