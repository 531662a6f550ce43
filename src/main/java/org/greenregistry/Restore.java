package org.greenregistry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.greenregistry.kernel.Refusal;
import org.springframework.util.FileSystemUtils;

/** Puts a backup where the registry will open it; the index is not among it and is built anew. */
final class Restore {

    private Restore() {}

    /**
     * Checks everything before it writes anything.
     *
     * @return what to tell
     */
    static Sentence into(Holdings holdings, Path backup) {
        try {
            var manifest = BackupManifest.read(backup);
            holdings.requireEmpty();
            Files.createDirectories(holdings.data());
            if (Files.isDirectory(backup.resolve(Backup.FILES))) {
                FileSystemUtils.copyRecursively(backup.resolve(Backup.FILES), holdings.files());
            }
            Files.createDirectories(holdings.head().getParent());
            Files.copy(backup.resolve(Backup.HEAD), holdings.head());
            unpack(backup.resolve(Backup.DATABASE), holdings.book());
            return Sentence.of(
                    "restore.done",
                    manifest.at().toString(),
                    manifest.head().entries(),
                    manifest.files().size());
        } catch (IOException failed) {
            throw new Refusal("restore.failed", holdings.data().toString(), failed.toString());
        }
    }

    /** In one step at last: an interrupted restore leaves no half database. */
    private static void unpack(Path packed, Path book) throws IOException {
        var part = book.resolveSibling(Holdings.BOOK + ".part");
        try (var zip = new ZipInputStream(Files.newInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Holdings.BOOK)) {
                    Files.copy(zip, part);
                }
            }
        }
        Files.move(part, book);
    }
}
