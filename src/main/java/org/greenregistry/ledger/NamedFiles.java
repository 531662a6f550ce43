package org.greenregistry.ledger;

import java.util.UUID;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.work.FileService;
import org.greenregistry.work.FilesInUse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Which files versions and drafts name, so that the store keeps those. */
@Component
class NamedFiles implements FilesInUse {

    private final FileUses published;
    private final Drafts drafts;
    private final FileService files;

    NamedFiles(FileUses published, Drafts drafts, FileService files) {
        this.published = published;
        this.drafts = drafts;
        this.files = files;
    }

    /** What a version names is kept for ever; refuses a file that is no longer there. */
    void publish(UUID record, ObjectNode content) {
        for (var file : FileReferences.in(content)) {
            if (!file.isRedacted() && files.bytes(file.sha256()).isEmpty()) {
                throw new Refusal("files.gone", file.name());
            }
            published.save(new FileUse(file.sha256(), record));
        }
    }

    @Override
    public boolean names(String sha256) {
        return published.isPublished(sha256)
                || drafts.findAll().stream()
                        .anyMatch(draft -> FileReferences.find(draft.typed().tree(), sha256)
                                .isPresent());
    }
}
