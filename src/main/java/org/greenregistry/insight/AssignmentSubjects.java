package org.greenregistry.insight;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names assignments in the journal. */
@Component
class AssignmentSubjects implements Subjects {

    private final AssignmentEntries entries;

    AssignmentSubjects(AssignmentEntries entries) {
        this.entries = entries;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return entries.findByIdIn(ids).stream()
                .map(AssignmentEntry::read)
                .collect(Collectors.toMap(
                        Assignment::id, given -> new Subject(given.about(), AssignmentService.path(given.id()))));
    }
}
