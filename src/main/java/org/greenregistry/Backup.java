package org.greenregistry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Writes all the registry holds into a folder, while it serves. Head, database and files are taken in this order, so
 * that each has at least what the one before refers to.
 */
@Component
class Backup {

    /** The database as H2 packs it: {@link Holdings#BOOK} in a zip. */
    static final String DATABASE = "book.zip";

    static final String FILES = "files";
    static final String HEAD = "journal-head.json";

    private final JournalService journal;
    private final JdbcTemplate sql;
    private final Clock clock;
    private final Holdings holdings;

    Backup(JournalService journal, JdbcTemplate sql, Clock clock, Environment settings) {
        this.journal = journal;
        this.sql = sql;
        this.clock = clock;
        this.holdings = Holdings.of(settings);
    }

    /**
     * It appears under its name in one step and when it is whole; until then the folder is called {@code .part}.
     *
     * @param folder absent or empty, outside the data folder
     * @return what to tell
     */
    Sentence write(Path folder) {
        var target = folder.toAbsolutePath().normalize();
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            require(target, part);
            Files.createDirectories(part);
            try {
                var manifest = fill(part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                return Sentence.of(
                        "backup.done",
                        target.toString(),
                        manifest.head().entries(),
                        manifest.files().size(),
                        manifest.head().hash());
            } catch (IOException | RuntimeException failed) {
                FileSystemUtils.deleteRecursively(part);
                throw failed;
            }
        } catch (IOException failed) {
            throw new Refusal("backup.failed", target.toString(), failed.toString());
        }
    }

    private void require(Path target, Path part) throws IOException {
        if (!holdings.isOwnDatabase()) {
            throw new Refusal("backup.server");
        }
        if (target.startsWith(holdings.data())) {
            throw new Refusal("backup.inside", target.toString());
        }
        if (Files.exists(target) && !isEmpty(target)) {
            throw new Refusal("backup.occupied", target.toString());
        }
        if (Files.exists(part)) {
            throw new Refusal("backup.interrupted", part.toString());
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private BackupManifest fill(Path part) throws IOException {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var head = journal.headOutside();
        Files.copy(holdings.head(), part.resolve(HEAD));
        // A consistent copy, whoever writes meanwhile.
        sql.update("backup to ?", part.resolve(DATABASE).toString());
        copyFiles(part.resolve(FILES));
        var manifest = BackupManifest.of(part, at, head);
        manifest.write(part);
        return manifest;
    }

    private void copyFiles(Path target) throws IOException {
        if (!Files.isDirectory(holdings.files())) {
            return;
        }
        for (var file : filesIn(holdings.files())) {
            var copy = target.resolve(holdings.files().relativize(file));
            Files.createDirectories(copy.getParent());
            try {
                Files.copy(file, copy);
            } catch (NoSuchFileException gone) {
                // An upload that ended or a redaction: no row of the book names it any more, or not yet.
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
