package org.greenregistry.opendata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the public may read of an organisation.
 *
 * @param hash that proves the version
 * @param country of registration, ISO 3166-1 alpha-2
 * @param ultimateCountry of the ultimate owner
 * @param mergedInto code of the organisation it was found to be
 */
record ApiOrganisation(
        String code,
        int version,
        String hash,
        Instant updatedAt,
        ApiProject.Text name,
        @Nullable String country,
        @Nullable String ultimateCountry,
        @Nullable String website,
        @Nullable String mergedInto) {

    /**
     * One in a list.
     *
     * @param name in the language asked for, in the other one if there is no name in it
     */
    record Row(String code, String name, @Nullable String country) {}
}
