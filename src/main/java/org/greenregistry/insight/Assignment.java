package org.greenregistry.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a manager asked a colleague to do.
 *
 * @param about what it was given from, in the words of that page
 * @param path of the rows or the record, without language
 * @param answer what the colleague said when it was done; absent until then
 */
public record Assignment(
        UUID id,
        String about,
        String path,
        String text,
        UUID assignee,
        UUID by,
        LocalDate due,
        Instant at,
        @Nullable Instant doneAt,
        @Nullable String answer) {

    public boolean isOpen() {
        return doneAt == null;
    }

    /** Open after its last day. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(due);
    }
}
