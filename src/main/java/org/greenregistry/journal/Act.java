package org.greenregistry.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, as the journal keeps it; who and when are added by the journal.
 *
 * @param action past participle in capitals, such as {@code APPROVED}; its label is {@code journal.action.APPROVED}
 * @param kind kind of record, or {@code account}
 * @param subject id of the record or account
 * @param draft id of the draft the act was about
 * @param batch what the act belongs to with others, over several transactions, so that all can be found together
 * @param seal hash of the version the act made, so that neither can be changed without the other
 * @param changes field by field; a RESTRICTED value is given as its digest
 * @param reason the actor's own words, or the comments a reviewer returned
 */
public record Act(
        String action,
        String kind,
        UUID subject,
        @Nullable UUID draft,
        @Nullable UUID batch,
        @Nullable Seal seal,
        List<FieldChange> changes,
        @Nullable String reason) {

    /** Where an act names the token it was done with; no field of a content is called so. */
    static final String TOKEN = "token";

    /** An act that stands for itself. */
    public Act(
            String action,
            String kind,
            UUID subject,
            @Nullable UUID draft,
            @Nullable Seal seal,
            List<FieldChange> changes,
            @Nullable String reason) {
        this(action, kind, subject, draft, null, seal, changes, reason);
    }

    /** An act that changed no field. */
    public static Act on(String action, String kind, UUID subject) {
        return new Act(action, kind, subject, null, null, List.of(), null);
    }

    public Act aboutDraft(UUID id) {
        return new Act(action, kind, subject, id, batch, seal, changes, reason);
    }

    public Act because(@Nullable String words) {
        return new Act(action, kind, subject, draft, batch, seal, changes, words);
    }

    public Act sealing(Seal made, List<FieldChange> difference) {
        return new Act(action, kind, subject, draft, batch, made, difference, reason);
    }

    public Act inBatch(UUID id) {
        return new Act(action, kind, subject, draft, id, seal, changes, reason);
    }

    /** The same, done by a program that showed the token with that public part. */
    public Act through(String token) {
        var more = new ArrayList<>(changes);
        more.add(new FieldChange(TOKEN, null, token));
        return new Act(action, kind, subject, draft, batch, seal, List.copyOf(more), reason);
    }

    /** One field before and after, as text. */
    public record FieldChange(
            String path, @Nullable String before, @Nullable String after) {}

    /**
     * A version as the journal vouches for it.
     *
     * @param number of the version within its record, from 1
     * @param hash 64 hexadecimal digits
     */
    public record Seal(UUID record, int number, String hash) {}
}
