package org.greenregistry.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an investor looks for.
 *
 * @param company as the investor calls it
 * @param section letter of VSIC 2025
 * @param land how much, in the investor's own words
 * @param places where, in the investor's own words
 */
public record Profile(
        @NotBlank @Size(max = 200) String company,
        @Nullable @Pattern(regexp = "[A-V]") String section,
        @Nullable @Size(max = 100) String land,
        @Nullable @Size(max = 500) String places) {

    public Profile {
        section = section == null || section.isBlank() ? null : section;
        land = land == null || land.isBlank() ? null : land.strip();
        places = places == null || places.isBlank() ? null : places.strip();
    }
}
