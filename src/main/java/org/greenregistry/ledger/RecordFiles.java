package org.greenregistry.ledger;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.work.FileLimits;
import org.greenregistry.work.FileService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** The files records name. Whoever may see the part of a version or draft that names a file may have its bytes. */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class RecordFiles {

    public static final String PATH = "files/";

    private final FileService files;
    private final Versions versions;
    private final Drafts drafts;

    RecordFiles(FileService files, Versions versions, Drafts drafts) {
        this.files = files;
        this.versions = versions;
        this.drafts = drafts;
    }

    /** Where {@code file} of {@code record} is served, without outer slashes. */
    public static String address(UUID record, StoredFile file) {
        return PATH + record + "/" + file.sha256();
    }

    /** Takes a file in for a draft of mine; the draft names it from the next save on. */
    @ForOfficers
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredFile attach(UUID draft, String name, InputStream bytes) {
        var mine = drafts.findById(draft).orElseThrow(() -> new Refusal("ledger.draft.gone"));
        if (!mine.owner().equals(Actor.current().requireAccount())) {
            throw new AccessDeniedException("somebody else's draft");
        }
        var most = files.limits().perRecord();
        if (FileReferences.in(mine.typed().tree()).size() >= most) {
            throw new Refusal("files.many", most);
        }
        return files.store(name, bytes);
    }

    @ForOfficers
    public FileLimits limits() {
        return files.limits();
    }

    /** A file this actor may have, as the newest text he or she may see calls it. */
    public Optional<Served> find(UUID record, String sha256) {
        return seen(record)
                .flatMap(tree -> FileReferences.find(tree, sha256).stream())
                .findFirst()
                .flatMap(file -> files.bytes(sha256).map(bytes -> new Served(file, bytes)));
    }

    private Stream<ObjectNode> seen(UUID record) {
        var level = Actor.current().level();
        var published = versions.findByRecordOrderByNumberDesc(record).stream()
                .filter(RecordService::isSeen)
                .map(version -> version.tree(level));
        var unpublished = drafts.findByRecordId(record).stream()
                .filter(RecordFiles::isOnMyDesk)
                .map(draft -> draft.typed().tree());
        return Stream.concat(unpublished, published);
    }

    private static boolean isOnMyDesk(Draft draft) {
        var actor = Actor.current();
        return draft.owner().equals(actor.account())
                || (draft.state() == ReviewState.SUBMITTED && actor.is("REVIEWER"));
    }

    /** @param bytes where they lie */
    public record Served(StoredFile file, Path bytes) {}
}
