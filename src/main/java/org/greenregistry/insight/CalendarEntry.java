package org.greenregistry.insight;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A duty as a calendar elsewhere shows it, worded.
 *
 * @param id the same for as long as it is the same duty
 * @param path where it is dealt with, in the language of the words
 * @param known since when it is as it is
 * @param changed how often it may have changed by then
 */
public record CalendarEntry(
        String id, LocalDate on, String title, String detail, String path, Instant known, int changed) {}
