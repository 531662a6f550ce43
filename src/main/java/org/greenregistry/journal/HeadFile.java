package org.greenregistry.journal;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.greenregistry.kernel.Canonical;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The head of the chain, outside the database: a file that is rewritten within a minute of any act and at a clean stop.
 * Rows cut off the journal's end after the last write are noticed by it. Copy it elsewhere to be safe from whoever may
 * change both.
 */
@Component
class HeadFile {

    private final Path file;
    private final JournalEntries entries;
    private final TransactionTemplate transaction;
    private @Nullable Head written;

    HeadFile(JournalSettings settings, JournalEntries entries, TransactionTemplate transaction) {
        this.file = settings.headFile();
        this.entries = entries;
        this.transaction = transaction;
    }

    Optional<Head> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(Canonical.read(Canonical.parse(Files.readString(file)), Head.class))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A head the journal no longer contains is left as it stands: a cut or rewritten journal must not hide it. */
    @PreDestroy
    @Scheduled(fixedDelayString = "${registry.journal.head-every:PT15S}")
    synchronized void write() {
        var head = transaction.execute(status -> entries.head().read());
        if (head == null
                || head.equals(written)
                || !read().map(this::isContained).orElse(true)) {
            return;
        }
        try {
            put(head);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        written = head;
    }

    private void put(Head head) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, Canonical.text(Canonical.tree(head)) + "\n");
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether the journal still has the entry {@code old} was taken from. */
    boolean isContained(Head old) {
        return old.entries() == 0
                || entries.findByNumber(old.entries())
                        .filter(entry -> entry.hash().equals(old.hash()))
                        .isPresent();
    }
}
