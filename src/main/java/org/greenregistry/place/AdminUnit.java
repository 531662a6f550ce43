package org.greenregistry.place;

import java.time.LocalDate;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A province, district or commune as it was between two days. When a unit is merged, split or renamed, it ends and
 * others begin.
 *
 * @param uid the only identity
 * @param gsoCode of the statistics office; reused, so look nothing up by it alone
 * @param type such as Phường, Ward
 * @param name without the type
 * @param parent uid of the unit above
 * @param validFrom first day; null is unknown, taken as always
 * @param validTo last day; null is still valid
 * @param point a point inside
 * @param formerDistrict the district most of it lay in until 30 June 2025, as written
 */
public record AdminUnit(
        String uid,
        UnitLevel level,
        String gsoCode,
        LocalizedText type,
        LocalizedText name,
        LocalizedText fullName,
        @Nullable String parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable GeoPoint point,
        @Nullable String formerDistrict) {

    /** Refuses an end before the beginning, with {@link IllegalArgumentException}. */
    public AdminUnit {
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(uid + " ends before it begins");
        }
    }

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && !hasEndedBy(day);
    }

    public boolean hasEndedBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** Whether both are valid on some day. */
    boolean overlaps(AdminUnit other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(AdminUnit other) {
        return validTo != null && other.validFrom != null && validTo.isBefore(other.validFrom);
    }
}
