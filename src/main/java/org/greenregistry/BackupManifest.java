package org.greenregistry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.greenregistry.journal.Head;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Refusal;
import tools.jackson.core.JacksonException;

/**
 * What a backup consists of; the file that is written last, so that a folder with it is a whole backup.
 *
 * @param at when it was made
 * @param head of the chain when it began: the book in it goes at least so far
 * @param files SHA-256 of each file by its path in the folder
 */
record BackupManifest(Instant at, Head head, Map<String, String> files) {

    static final String NAME = "manifest.json";

    /** Of all there is in {@code folder}, and only when that is on the disk. */
    static BackupManifest of(Path folder, Instant at, Head head) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                force(file);
                files.put(folder.relativize(file).toString(), digest(file));
            }
        }
        return new BackupManifest(at, head, files);
    }

    void write(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        Files.writeString(file, Canonical.text(Canonical.tree(this)) + "\n");
        force(file);
    }

    /** Refuses what is no whole backup, or is not as it was written. */
    static BackupManifest read(Path folder) {
        try {
            var file = folder.resolve(NAME);
            if (!Files.exists(file)) {
                throw new Refusal("restore.none", folder.toString());
            }
            var manifest = Canonical.read(Canonical.parse(Files.readString(file)), BackupManifest.class);
            manifest.requireUnchanged(folder);
            return manifest;
        } catch (JacksonException unreadable) {
            throw new Refusal("restore.changed", NAME);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void requireUnchanged(Path folder) throws IOException {
        for (var entry : files.entrySet()) {
            var file = folder.resolve(entry.getKey());
            if (!Files.isRegularFile(file)) {
                throw new Refusal("restore.missing", entry.getKey());
            }
            if (!digest(file).equals(entry.getValue())) {
                throw new Refusal("restore.changed", entry.getKey());
            }
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            var sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, sha).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
