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
 * @param print of what it was made with
 */
record IndexMarker(long entries, IndexPrint print) {

    /** Empty if there is none or it cannot be read; the index is then rebuilt. */
    static Optional<IndexMarker> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Canonical.read(Canonical.parse(Files.readString(file)), IndexMarker.class))
                            .filter(marker -> marker.print() != null)
                    : Optional.empty();
        } catch (IOException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** First of all before the index is dropped, so that half of a new one is never taken for it. */
    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
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
