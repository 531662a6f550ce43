package org.greenregistry.work;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names jobs in the journal, as long as they are listed. */
@Component
class JobSubjects implements Subjects {

    private final JobRows rows;
    private final JobKinds kinds;

    JobSubjects(JobRows rows, JobKinds kinds) {
        this.rows = rows;
        this.kinds = kinds;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        return rows.findByIdIn(ids).stream().collect(Collectors.toMap(JobRow::id, this::named));
    }

    private Subject named(JobRow row) {
        var title = kinds.find(row.kind(), row.parameters())
                .map(asked -> asked.title().vi())
                .orElse(row.kind());
        return new Subject(title == null ? row.kind() : title, null);
    }
}
