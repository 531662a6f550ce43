package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A province, district or commune as it was between two days.
 *
 * @param uid the only identity
 * @param code of the statistics office; used again and again, so look nothing up by it alone
 * @param type such as ward
 * @param parent uid of the unit above
 * @param validFrom first day; absent if unknown, taken as always
 * @param validTo last day; absent while valid
 * @param location a point inside: degrees east, then degrees north, WGS 84
 * @param formerDistrict the district most of it lay in until 30 June 2025, as written
 * @param began from what
 * @param became what, when it ended
 */
record ApiUnit(
        String uid,
        String code,
        String level,
        ApiProject.Text type,
        ApiProject.Text name,
        ApiProject.Text fullName,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<BigDecimal> location,
        @Nullable String formerDistrict,
        List<Step> began,
        List<Step> became) {

    /**
     * One in a list.
     *
     * @param name in full, in the language asked for
     */
    record Row(
            String uid,
            String code,
            String level,
            String name,
            @Nullable String parent,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<BigDecimal> location) {}

    /**
     * How one unit followed another.
     *
     * @param unit uid of the other one
     * @param extent how much of the old unit went into the next: WHOLE, PARTIAL or UNCHANGED
     * @param on first day of the next
     */
    record Step(String unit, String extent, LocalDate on) {}
}
