package org.greenregistry.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What acts of redaction declared: the digest of the bytes they left where they took something out. Other bytes there,
 * or missing ones, are as broken as anywhere.
 */
public final class Redactions {

    /** The act's name. Each of its changes is a place with the digest before and after. */
    public static final String ACTION = "REDACTED";

    private final Map<Place, String> left = new HashMap<>();

    /** @param acts in the order they were done: of two on one place the later counts */
    Redactions(List<JournalEntry> acts) {
        for (var act : acts) {
            for (var change : act.line().changes()) {
                left.put(new Place(act.subject(), change.path()), String.valueOf(change.after()));
            }
        }
    }

    public boolean left(UUID subject, String place, String digest) {
        return digest.equals(left.get(new Place(subject, place)));
    }

    /**
     * One act of redaction.
     *
     * @param number of its entry
     * @param places how many parts of versions, and how many entries, lost something
     */
    public record Act(long number, UUID subject, @Nullable String reason, long places) {

        static Act of(JournalLine line) {
            var places = line.changes().stream()
                    .filter(change -> change.before() != null)
                    .count();
            return new Act(line.number(), line.subject(), line.reason(), places);
        }
    }

    private record Place(UUID subject, String path) {}
}
