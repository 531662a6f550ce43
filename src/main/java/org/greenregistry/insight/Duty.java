package org.greenregistry.insight;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due on a day.
 *
 * @param id the same for as long as it is the same duty, whatever its day
 * @param on its last day
 * @param subject code of the project; period, receipt or text where it is about none
 * @param detail which milestone or obstacle; what an assignment or inquiry is about
 * @param count how many projects it is about; 1 for all but reports
 * @param path where it is dealt with, without language
 * @param known since when the book knows it as it is
 * @param changed how often it may have changed by then
 */
public record Duty(
        String id,
        DutyKind kind,
        LocalDate on,
        String subject,
        @Nullable String detail,
        long count,
        String path,
        Instant known,
        int changed) {}
