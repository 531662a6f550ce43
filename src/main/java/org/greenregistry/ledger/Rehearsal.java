package org.greenregistry.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * Versions nobody publishes: what a content would be in the book if it became public now. Their rows are never stored.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Fills {@code row} as an approval for the public would.
     *
     * @param code under which the book knows the record already; absent for a new one
     */
    public static <V extends Version, C extends Record> V of(
            V row, RecordKind<C> kind, C content, @Nullable String code, Instant at) {
        row.write(header(kind, content, code, at), Division.of(content));
        return row;
    }

    private static <C extends Record> VersionHeader header(
            RecordKind<C> kind, C content, @Nullable String code, Instant at) {
        UUID nobody = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return new VersionHeader(
                nobody,
                nobody,
                1,
                Objects.requireNonNullElse(code, ""),
                VersionState.APPROVED,
                kind.mayBePublic(content) ? Publication.PUBLIC : Publication.INTERNAL,
                kind.schema(),
                null,
                nobody,
                nobody,
                null,
                at,
                "");
    }
}
