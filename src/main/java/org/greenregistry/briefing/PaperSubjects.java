package org.greenregistry.briefing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names papers in the journal. */
@Component
class PaperSubjects implements Subjects {

    private final PaperEntries entries;

    PaperSubjects(PaperEntries entries) {
        this.entries = entries;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return entries.findByIdIn(ids).stream()
                .map(PaperEntry::read)
                .collect(Collectors.toMap(
                        MadePaper::id, paper -> new Subject(paper.file().name(), PaperService.path(paper.id()))));
    }
}
