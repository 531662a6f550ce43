package org.greenregistry.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The bytes on disk, each file under its digest. A file is there whole or not at all. */
@Component
class FileFolder {

    private final Path folder;

    FileFolder(FileSettings settings) {
        this.folder = settings.folder();
    }

    /**
     * Bytes on their way in, safe on disk but not yet in the store.
     *
     * @param file lies beside the store, so that it can be moved in at once
     */
    record Received(Path file, String sha256, long size) {

        void drop() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        }
    }

    /**
     * Reads {@code bytes} to their end, or refuses as soon as they are too many.
     *
     * @param limit in bytes
     */
    Received receive(InputStream bytes, long limit) {
        try {
            var incoming = Files.createDirectories(folder.resolve("incoming"));
            var file = Files.createTempFile(incoming, "", ".part");
            try {
                return written(file, bytes, limit);
            } catch (IOException | Refusal failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Received written(Path file, InputStream bytes, long limit) throws IOException {
        var hashing = new DigestInputStream(bytes, sha256());
        var size = 0L;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = new byte[1 << 16];
            for (var read = hashing.read(buffer); read >= 0; read = hashing.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new Refusal("files.size", limit >> 20);
                }
                for (var rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
            }
            channel.force(true);
        }
        if (size == 0) {
            throw new Refusal("files.empty");
        }
        return new Received(
                file, HexFormat.of().formatHex(hashing.getMessageDigest().digest()), size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    void take(Received received) {
        try {
            var place = place(received.sha256());
            Files.createDirectories(place.getParent());
            Files.move(received.file(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Two hundred and fifty-six folders, so that none gets too full. */
    Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    void erase(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** Removes what was last written before {@code then} and has a name nobody knows: uploads that were cut off. */
    void sweep(Instant then, Predicate<String> unknown) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                if (isOlder(file, then) && unknown.test(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isOlder(Path file, Instant then) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(then);
    }
}
