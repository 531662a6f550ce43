package org.greenregistry.ledger;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.work.FileService;
import org.greenregistry.work.FilesInUse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which files, people and other records the versions and drafts name. */
@Component
class References implements FilesInUse {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final int ID_LENGTH = 36;

    private final FileUses filesUsed;
    private final IdUses idsUsed;
    private final Drafts drafts;
    private final FileService files;

    References(FileUses filesUsed, IdUses idsUsed, Drafts drafts, FileService files) {
        this.filesUsed = filesUsed;
        this.idsUsed = idsUsed;
        this.drafts = drafts;
        this.files = files;
    }

    /**
     * What a version names is kept for ever; refuses a file that is no longer there.
     *
     * @param before the version before, whose names are kept already
     */
    void publish(UUID record, ObjectNode content, ObjectNode before) {
        for (var file : FileReferences.in(content)) {
            if (!file.isRedacted() && files.bytes(file.sha256()).isEmpty()) {
                throw new Refusal("files.gone", file.name());
            }
            filesUsed.save(new FileUse(file.sha256(), record));
        }
        var kept = ids(before).collect(Collectors.toSet());
        ids(content).filter(id -> !kept.contains(id)).forEach(id -> idsUsed.save(new IdUse(id, record)));
    }

    private static Stream<UUID> ids(ObjectNode content) {
        return Leaves.of(content).values().stream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(value ->
                        value.length() == ID_LENGTH && ID.matcher(value).matches())
                .map(UUID::fromString)
                .distinct();
    }

    /** Records of which a version or a draft names {@code id}. */
    List<UUID> recordsNaming(UUID id) {
        var published = idsUsed.findByIdTarget(id).stream().map(IdUse::record);
        var unpublished = drafts.findAll().stream()
                .filter(draft -> ids(draft.typed().tree()).anyMatch(id::equals))
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
