package org.greenregistry.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When a seeded book got its versions: all entries first, one after the other, then all second versions, and so on.
 *
 * @param projects how many there are
 */
record SeedCalendar(int projects) {

    /** Versions each project gets. */
    static final int VERSIONS = 4;

    private static final List<LocalDate> WAVES = List.of(
            LocalDate.of(2021, 1, 11),
            LocalDate.of(2022, 7, 4),
            LocalDate.of(2024, 1, 8),
            LocalDate.of(2025, 7, 7),
            LocalDate.of(2026, 10, 30));

    /** @param version from 0 */
    LocalDate recorded(int project, int version) {
        var from = WAVES.get(version);
        var days = ChronoUnit.DAYS.between(from, WAVES.get(version + 1));
        return from.plusDays(days * project / projects);
    }

    /** When it happened: some weeks before it was recorded. */
    LocalDate happened(int project, int version) {
        return recorded(project, version).minusDays(10L + project % 50);
    }
}
