package org.greenregistry.insight;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names targets in the journal. */
@Component
class TargetSubjects implements Subjects {

    private final TargetEntries entries;

    TargetSubjects(TargetEntries entries) {
        this.entries = entries;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return entries.findByIdIn(ids).stream()
                .map(TargetEntry::read)
                .collect(Collectors.toMap(
                        Target::id,
                        target -> new Subject(
                                target.year() + " " + target.key(), TargetService.PATH + "?year=" + target.year())));
    }
}
