package org.greenregistry.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names records in the journal by their code; one that has none yet stays nameless. */
@Component
class RecordSubjects implements Subjects {

    private final Records records;

    RecordSubjects(Records records) {
        this.records = records;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        var named = new HashMap<UUID, Subject>();
        for (var record : records.findByIdIn(ids)) {
            var code = record.code();
            if (code != null) {
                named.put(record.id(), new Subject(code, "history/" + record.kind() + "/" + code));
            }
        }
        return named;
    }
}
