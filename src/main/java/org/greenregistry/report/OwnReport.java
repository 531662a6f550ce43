package org.greenregistry.report;

import java.time.LocalDate;
import java.util.UUID;
import org.greenregistry.kernel.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A report an organisation owes or has given, as it sees it.
 *
 * @param due last day for handing it in
 * @param draft of the reader, if it is he or she who writes
 * @param code of the accepted report
 */
public record OwnReport(
        ReportPeriod period,
        LocalDate due,
        State state,
        @Nullable UUID draft,
        @Nullable String code) {

    /** How far it is. */
    public enum State {
        /** Its period is not over. */
        RUNNING,
        OPEN,
        OVERDUE,
        /** The office has it. */
        SUBMITTED,
        /** The office asks for changes. */
        RETURNED,
        ACCEPTED
    }

    /** Whether it may be written or corrected now. */
    public boolean isOpen() {
        return state != State.RUNNING && state != State.SUBMITTED;
    }
}
