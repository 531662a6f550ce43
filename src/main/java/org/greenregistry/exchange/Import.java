package org.greenregistry.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RowResult;
import org.jspecify.annotations.Nullable;

/**
 * A table that was brought, or an edit of many records: what it would do, and what became of it.
 *
 * @param title name of the file, or what the edit does
 * @param header absent while it is read for the first time, and for an edit
 * @param questions values that are not clear, those most rows have first
 * @param counts rows by state
 * @param job that works on it
 * @param refusal why the file cannot be read
 * @param batch under which its drafts and acts are found together
 * @param submitting whether complete rows were handed to the reviewers
 */
public record Import(
        UUID id,
        String kind,
        Source source,
        String title,
        @Nullable String file,
        String language,
        @Nullable HeaderReading header,
        List<Question> questions,
        Map<String, String> answers,
        Map<RowResult.State, Long> counts,
        ImportState state,
        @Nullable UUID job,
        @Nullable Refusal refusal,
        @Nullable UUID batch,
        boolean submitting,
        Instant createdAt) {

    /** Where the rows come from. */
    public enum Source {
        FILE,
        EDIT
    }

    public long rows() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(RowResult.State of) {
        return counts.getOrDefault(of, 0L);
    }
}
