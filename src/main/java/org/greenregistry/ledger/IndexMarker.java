package org.greenregistry.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.greenregistry.kernel.Canonical;
import tools.jackson.core.JacksonException;

/**
 * How far the index on disk is known to go.
 *
 * @param entries journal entries it surely contains
 * @param fingerprint of mapping, analysers, schemas and code lists it was made with
 */
record IndexMarker(long entries, String fingerprint) {

    /** Empty if there is none or it cannot be read; the index is then rebuilt. */
    static Optional<IndexMarker> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Canonical.read(Canonical.parse(Files.readString(file)), IndexMarker.class))
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, Canonical.text(Canonical.tree(this)));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
