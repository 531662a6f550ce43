package org.greenregistry.cooperation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names introductions in the journal by the codes of both sides. */
@Component
class IntroductionSubjects implements Subjects {

    private final IntroductionEntries entries;
    private final IntroductionReader reader;

    IntroductionSubjects(IntroductionEntries entries, IntroductionReader reader) {
        this.entries = entries;
        this.reader = reader;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return entries.findByIdIn(ids).stream()
                .map(reader::read)
                .collect(Collectors.toMap(
                        Introduction::id,
                        made -> new Subject(
                                made.need().code() + " – " + made.offer().code(),
                                IntroductionService.path(made.id()))));
    }
}
