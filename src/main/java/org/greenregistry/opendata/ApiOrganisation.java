package org.greenregistry.opendata;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public may read of an organisation.
 *
 * @param hash that proves the version
 * @param shortName as people call it
 * @param roles in the cooperation of university, industry and government; the first one says most
 * @param country of registration, ISO 3166-1 alpha-2
 * @param ultimateCountry of the ultimate owner
 * @param owner in words, where the owner has no record of its own
 * @param parent code of the organisation it belongs to
 * @param profile what it does and what links it to the province
 * @param sample made up for demonstration
 * @param mergedInto code of the organisation it was found to be
 */
record ApiOrganisation(
        String code,
        int version,
        String hash,
        Instant updatedAt,
        ApiProject.Text name,
        @Nullable String shortName,
        List<String> roles,
        @Nullable String country,
        @Nullable String ultimateCountry,
        @Nullable String ownership,
        @Nullable String owner,
        @Nullable String parent,
        List<Site> sites,
        List<Capability> capabilities,
        ApiProject.@Nullable Text profile,
        @Nullable String website,
        List<ApiProject.Source> sources,
        boolean sample,
        @Nullable String mergedInto) {

    /**
     * One in a list.
     *
     * @param name in the language asked for, in the other one if there is no name in it
     */
    record Row(String code, String name, @Nullable String country) {}

    /**
     * @param park code of the industrial park
     * @param unit uid of the commune
     */
    record Site(
            @Nullable String park,
            @Nullable String unit,
            @Nullable String address) {}

    /** Something it can do for others. */
    record Capability(@Nullable String field, ApiProject.@Nullable Text text) {}
}
