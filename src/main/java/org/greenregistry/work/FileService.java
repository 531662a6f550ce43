package org.greenregistry.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForAuditors;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.access.ForOfficers;
import org.greenregistry.access.ForSignedIn;
import org.greenregistry.journal.Act;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The file store: bytes under their digest. It knows nothing of what names a file; whoever serves one asks first
 * whether the reader may have it.
 */
@Service
@ForOfficers
@Transactional(readOnly = true)
public class FileService {

    private static final int LONGEST_NAME = 200;
    private static final String FOREIGN = "application/octet-stream";

    private final FileSettings settings;
    private final FileFolder folder;
    private final FileRows rows;
    private final JournalService journal;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FileService(
            FileSettings settings,
            FileFolder folder,
            FileRows rows,
            JournalService journal,
            Clock clock,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.folder = folder;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
        this.transaction = transaction;
    }

    public FileLimits limits() {
        return new FileLimits(settings.maxSize().toBytes(), settings.perRecord(), settings.endings());
    }

    /**
     * Takes a file in. Refuses one that is empty, too large, of a type that is not allowed, or holds macros. What
     * nothing names after a while is swept away again. The bytes are read before the transaction begins: they may come
     * slowly.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredFile store(String name, InputStream bytes) {
        var received = folder.receive(bytes, limits().maxBytes());
        try {
            var plain = plain(name);
            var mediaType = mediaType(FileTypes.of(received.file(), settings), plain);
            return transaction.execute(status -> taken(received, plain, mediaType, "UPLOADED"));
        } finally {
            received.drop();
        }
    }

    /**
     * Keeps a file the registry made itself: of any size, and as {@code mediaType} says. The bytes are read before the
     * transaction begins.
     */
    @ForSignedIn
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredFile keep(String name, Path made, String mediaType) {
        try (var bytes = Files.newInputStream(made)) {
            return kept(name, bytes, Long.MAX_VALUE, mediaType, "MADE");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Keeps what somebody brings, of any type: whoever names it looks into it as into something foreign. Refuses it
     * while it comes, as soon as it is longer than {@code limit} bytes. The bytes are read before the transaction
     * begins.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public StoredFile keep(String name, InputStream bytes, long limit) {
        return kept(name, bytes, limit, FOREIGN, "UPLOADED");
    }

    private StoredFile kept(String name, InputStream bytes, long limit, String mediaType, String act) {
        var received = folder.receive(bytes, limit);
        try {
            return transaction.execute(status -> taken(received, plain(name), mediaType, act));
        } finally {
            received.drop();
        }
    }

    private StoredFile taken(FileFolder.Received received, String name, String mediaType, String act) {
        var me = Actor.current().requireAccount();
        var row = rows.lock(received.sha256())
                .orElseGet(() -> new FileRow(received, name, mediaType, me, clock.instant()));
        row.again(name, me, clock.instant());
        rows.save(row);
        folder.take(received);
        var digest = new Act.FieldChange("sha256", null, received.sha256());
        journal.append(new Act(act, "file", row.id(), null, null, List.of(digest), null));
        return new StoredFile(received.sha256(), name, mediaType, received.size());
    }

    /** A table of values is plain text to whoever looks at the bytes alone. */
    private static String mediaType(FileType type, String name) {
        return type == FileType.TEXT && name.toLowerCase(Locale.ROOT).endsWith(".csv") ? "text/csv" : type.mediaType();
    }

    /** Without folders and control characters, and not too long; the ending stays. */
    private static String plain(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }

    /** Where the bytes lie; empty if the store does not hold them. The caller has made sure that the reader may. */
    @ForEveryone
    public Optional<Path> bytes(String sha256) {
        return rows.existsBySha256(sha256)
                ? Optional.of(folder.place(sha256)).filter(Files::isReadable)
                : Optional.empty();
    }

    /** The file with that digest, if I was the last to bring it. */
    public Optional<StoredFile> mine(String sha256) {
        return rows.findBySha256AndBy(sha256, Actor.current().requireAccount()).map(FileRow::file);
    }

    /** Takes bytes out for good. */
    @ForAuditors
    @Transactional
    public void erase(String sha256, String reason) {
        rows.lock(sha256).ifPresent(row -> {
            journal.append(Act.on("ERASED", "file", row.id()).because(reason));
            folder.erase(sha256);
            rows.delete(row);
        });
    }
}
