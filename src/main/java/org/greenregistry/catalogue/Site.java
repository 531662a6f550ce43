package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere one could settle: a lot, a hall, or a park that has published neither.
 *
 * @param code of the park or of its record
 * @param number of the lot or hall; absent for a park as a whole
 * @param unit uid of the commune
 * @param reserved somebody has asked for it before
 * @param from when it can be had; absent for now
 * @param amounts in the units of the criteria; what is absent is not published
 * @param sections letters of VSIC 2025 the park takes in; absent if it has not said
 * @param sample made up for demonstration
 */
public record Site(
        Kind kind,
        String code,
        LocalizedText park,
        @Nullable String number,
        @Nullable String unit,
        boolean reserved,
        @Nullable ReducedDate from,
        Map<SiteCriterion, BigDecimal> amounts,
        @Nullable Set<String> sections,
        boolean sample) {

    public enum Kind {
        LOT,
        HALL,
        PARK
    }

    public Site {
        amounts = Map.copyOf(amounts);
    }

    Optional<BigDecimal> amount(SiteCriterion criterion) {
        return Optional.ofNullable(amounts.get(criterion));
    }
}
