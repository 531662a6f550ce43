package org.greenregistry.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which duties.
 *
 * @param from first day, as {@code to} the last
 * @param kind only of that kind
 * @param agency code of the only authority whose projects count
 * @param samples with projects made up for demonstration
 */
public record DutyQuery(
        LocalDate from,
        LocalDate to,
        Whose whose,
        @Nullable DutyKind kind,
        @Nullable String agency,
        boolean samples) {

    /** Whose they are. */
    public enum Whose {
        /** Within the reader's scope. */
        SCOPE,
        /** Given to or promised by the reader, or of projects whose newest version is his or hers. */
        MINE,
        /** Of the whole office. */
        ALL
    }

    boolean covers(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    boolean asksFor(DutyKind one) {
        return kind == null || kind == one;
    }
}
