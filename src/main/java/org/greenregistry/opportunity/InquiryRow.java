package org.greenregistry.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One inquiry in a list.
 *
 * @param project code
 * @param sender name and company; empty once erased
 * @param answerBy last day for the first answer
 * @param waiting whether the last message is the sender's
 * @param overdue whether that day is over without an answer
 * @param assignee account; absent while nobody took it
 * @param outcome absent while it is open
 */
public record InquiryRow(
        UUID id,
        String receipt,
        String project,
        InquirySubject subject,
        String sender,
        Instant sentAt,
        LocalDate answerBy,
        boolean waiting,
        boolean overdue,
        @Nullable UUID assignee,
        @Nullable Outcome outcome) {}
