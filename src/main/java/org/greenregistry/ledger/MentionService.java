package org.greenregistry.ledger;

import java.util.List;
import java.util.UUID;
import org.greenregistry.access.ForAdministrators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where in the book something is named; tells kind and code of records and nothing of what they say. */
@Service
@ForAdministrators
@Transactional(readOnly = true)
public class MentionService {

    private final References references;
    private final Records records;

    MentionService(References references, Records records) {
        this.references = references;
        this.records = records;
    }

    /** Records that name {@code id}, or whose drafts do. */
    public List<Naming> naming(UUID id) {
        return records.findByIdIn(references.recordsNaming(id)).stream()
                .map(record -> new Naming(record.kind(), record.code(), record.id()))
                .toList();
    }

    /** @param code absent while the record has no version */
    public record Naming(String kind, @Nullable String code, UUID record) {}
}
