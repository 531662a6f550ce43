package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.work.FileService;
import org.greenregistry.work.FilesInUse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which files, people and other records the versions and drafts name. */
@Component
class References implements FilesInUse {

    private final FileUses filesUsed;
    private final IdUses idsUsed;
    private final Drafts drafts;
    private final FileService files;
    private final EntityManager database;

    References(FileUses filesUsed, IdUses idsUsed, Drafts drafts, FileService files, EntityManager database) {
        this.filesUsed = filesUsed;
        this.idsUsed = idsUsed;
        this.drafts = drafts;
        this.files = files;
        this.database = database;
    }

    /**
     * What a version names is kept for ever; refuses a file that is no longer there.
     *
     * @param before what the version before names, which is kept already; absent for a new record
     */
    void publish(UUID record, Named content, @Nullable Named before) {
        for (var file : content.files()) {
            if (!file.isRedacted() && files.bytes(file.sha256()).isEmpty()) {
                throw new Refusal("files.gone", file.name());
            }
            filesUsed.save(new FileUse(file.sha256(), record));
        }
        if (before == null) {
            // Of a new record none is kept: nobody need ask.
            content.ids().forEach(id -> database.persist(new IdUse(id, record)));
        } else {
            content.ids().stream()
                    .filter(id -> !before.ids().contains(id))
                    .forEach(id -> idsUsed.save(new IdUse(id, record)));
        }
    }

    /** Records of which a version or a draft names {@code id}. */
    List<UUID> recordsNaming(UUID id) {
        var published = idsUsed.findByIdTargetIn(List.of(id)).stream().map(IdUse::record);
        var unpublished = drafts.findAll().stream()
                .filter(draft -> Named.in(draft.typed().tree()).ids().contains(id))
                .map(draft -> draft.record().id());
        return Stream.concat(published, unpublished)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    @Override
    public boolean names(String sha256) {
        return filesUsed.isPublished(sha256)
                || drafts.findAll().stream()
                        .anyMatch(draft -> FileReferences.find(draft.typed().tree(), sha256)
                                .isPresent());
    }
}
