package org.greenregistry.briefing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Names schedules in the journal. */
@Component
class ScheduleSubjects implements Subjects {

    private final ScheduleEntries entries;

    ScheduleSubjects(ScheduleEntries entries) {
        this.entries = entries;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return entries.findByIdIn(ids).stream()
                .map(ScheduleEntry::read)
                .collect(Collectors.toMap(Schedule::id, ScheduleSubjects::named));
    }

    private static Subject named(Schedule schedule) {
        var kind = Wording.text(
                Lang.VIETNAMESE, "briefing.kind." + schedule.order().kind());
        return new Subject(kind, PaperService.PATH);
    }
}
