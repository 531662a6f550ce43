package org.greenregistry.work;

import java.time.Instant;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A job as its page shows it.
 *
 * @param kind code of its {@link JobKind}
 * @param step translation key of what is done now; absent before the first step
 * @param done units of that step
 * @param total 0 where nobody knows
 * @param file it left
 * @param path of the page that shows what it left, without language
 * @param failure why it could not be done, where that can be said in words
 * @param reference of an unexpected fault, under which the log has it
 */
public record Job(
        UUID id,
        String kind,
        LocalizedText title,
        JobState state,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable String step,
        long done,
        long total,
        boolean cancelAsked,
        @Nullable StoredFile file,
        @Nullable String path,
        @Nullable LocalizedText failure,
        @Nullable String reference) {}
