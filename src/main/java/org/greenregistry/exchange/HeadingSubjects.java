package org.greenregistry.exchange;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names headings in the journal, as long as they are remembered. */
@Component
class HeadingSubjects implements Subjects {

    private final HeadingEntries entries;

    HeadingSubjects(HeadingEntries entries) {
        this.entries = entries;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return entries.findByIdIn(ids).stream()
                .collect(Collectors.toMap(
                        HeadingEntry::id, entry -> new Subject(entry.read().heading(), null)));
    }
}
