package org.greenregistry.briefing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names saved views in the journal, as long as they are kept. */
@Component
class SavedViewSubjects implements Subjects {

    private final SavedViewEntries entries;

    SavedViewSubjects(SavedViewEntries entries) {
        this.entries = entries;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return entries.findByIdIn(ids).stream()
                .map(SavedViewEntry::read)
                .collect(Collectors.toMap(SavedView::id, view -> new Subject(view.name(), view.path())));
    }
}
