package org.greenregistry.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;

/** A place in the whole book, read in the order it was written: behind version {@code id}, recorded at {@code from}. */
record Passage(Instant from, UUID id) {

    static final Passage BEGIN = new Passage(Instant.EPOCH, new UUID(0, 0));

    static Passage behind(Version version) {
        return new Passage(version.recordedFrom(), version.id());
    }

    List<Version> next(Versions versions, int most) {
        return versions.after(from, id, Limit.of(most));
    }
}
