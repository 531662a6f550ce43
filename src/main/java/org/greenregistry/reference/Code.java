package org.greenregistry.reference;

import java.time.LocalDate;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list as it stands now.
 *
 * @param name empty where the product brings the number only
 * @param group one of {@link ReferenceList#groups()}
 * @param validFrom first day; null is unknown, taken as always
 * @param validTo last day; null while in use
 * @param successor the code of the same list that took over after the last day
 */
public record Code(
        ReferenceList list,
        String code,
        LocalizedText name,
        @Nullable String group,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor) {

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && !hasEndedBy(day);
    }

    public boolean hasEndedBy(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
