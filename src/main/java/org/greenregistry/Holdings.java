package org.greenregistry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.greenregistry.kernel.Refusal;
import org.springframework.core.env.Environment;

/**
 * Where the registry keeps what a backup must hold; everything else in the data folder is derived.
 *
 * @param data the data folder
 * @param files the file store, as far as there is one
 * @param head the head of the chain, outside the database
 * @param isOwnDatabase whether the book is an H2 file in the data folder, not on a server
 */
record Holdings(Path data, Path files, Path head, boolean isOwnDatabase) {

    /** The file of the H2 database that the setting {@code spring.datasource.url} names. */
    static final String BOOK = "book.mv.db";

    /** The lock of the script {@code registry}, and nothing but it, may be in an empty folder. */
    private static final String LOCK = ".lock";

    static Holdings of(Environment settings) {
        var data = path(settings.getRequiredProperty("registry.data"));
        return new Holdings(
                data,
                path(settings.getProperty("registry.files.folder", data + "/files")),
                path(settings.getRequiredProperty("registry.journal.head-file")),
                settings.getRequiredProperty("spring.datasource.url").startsWith("jdbc:h2:file:"));
    }

    private static Path path(String setting) {
        return Path.of(setting).toAbsolutePath().normalize();
    }

    /** Breaks with {@link Refusal} if anything is there already, or if the book is on a server. */
    void requireEmpty() {
        if (!isOwnDatabase) {
            throw new Refusal("backup.server");
        }
        if (Files.exists(head)) {
            throw new Refusal("restore.occupied", head.toString());
        }
        if (Files.isDirectory(data)) {
            try (var entries = Files.list(data)) {
                if (entries.anyMatch(entry -> !entry.endsWith(LOCK))) {
                    throw new Refusal("restore.occupied", data.toString());
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    Path book() {
        return data.resolve(BOOK);
    }
}
