package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project in a list.
 *
 * @param name in the language asked for, in the other one if there is no name in it
 * @param stage absent while it is internal
 * @param section letter of VSIC 2025
 * @param unit uid of the unit of today
 * @param landHa hectares
 * @param location degrees east, then degrees north, WGS 84
 * @param updatedAt when the book began to say this
 */
record ApiRow(
        String code,
        String slug,
        String name,
        @Nullable String stage,
        @Nullable String phase,
        @Nullable String category,
        @Nullable String section,
        @Nullable String unit,
        @Nullable String park,
        List<Investor> investors,
        @Nullable Capital capital,
        @Nullable BigDecimal landHa,
        @Nullable List<BigDecimal> location,
        Instant updatedAt) {

    /** @param country ISO 3166-1 alpha-2 */
    record Investor(@Nullable String name, @Nullable String country) {}

    /** @param amount in whole units of the currency */
    record Capital(
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String kind) {}
}
