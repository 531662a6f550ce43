package org.greenregistry;

import java.nio.file.Path;
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

    Path book() {
        return data.resolve(BOOK);
    }
}
