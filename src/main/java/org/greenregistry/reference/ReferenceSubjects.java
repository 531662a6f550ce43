package org.greenregistry.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.journal.Subjects;
import org.springframework.stereotype.Component;

/** Names codes and lists in the journal. */
@Component
class ReferenceSubjects implements Subjects {

    private final CodeEntries entries;

    ReferenceSubjects(CodeEntries entries) {
        this.entries = entries;
    }

    @Override
    public Map<UUID, Subject> named(Collection<UUID> ids) {
        var named = new HashMap<UUID, Subject>();
        for (var list : ReferenceList.values()) {
            if (ids.contains(list.id())) {
                named.put(list.id(), subject(list.name(), list));
            }
        }
        for (var entry : entries.findByIdIn(ids)) {
            named.put(entry.id(), subject(entry.code(), entry.read().list()));
        }
        return named;
    }

    private static Subject subject(String name, ReferenceList list) {
        return new Subject(name, "steward/" + list.path());
    }
}
