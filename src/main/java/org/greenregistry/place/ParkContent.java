package org.greenregistry.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.ReducedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a park offers to those who look for a site. What never changes about it is product data, see
 * {@link IndustrialPark}.
 *
 * @param park code of the park it belongs to; absent for a park the product data do not know
 * @param unit uid of the commune
 * @param area hectares
 * @param asOf of the source
 * @param sample made up for demonstration
 */
public record ParkContent(
        @Valid Name name,
        @Nullable @Size(max = 40, groups = OnDraft.class) String park,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 40, groups = OnDraft.class)
        String unit,

        @Nullable GeoPoint point,

        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 6, fraction = 2, groups = OnDraft.class)
        BigDecimal area,

        @Size(max = 500, groups = OnDraft.class) List<@Valid Lot> lots,
        @Size(max = 200, groups = OnDraft.class) List<@Valid Hall> halls,
        @Valid Utilities utilities,
        @Valid LandRent rent,
        @Size(max = 90, groups = OnDraft.class) List<@Valid Welcome> welcomes,
        @Valid ParkOffice office,
        @Nullable @Valid LocalizedText remark,
        @Nullable @NotNull(groups = OnSubmit.class) ReducedDate asOf,

        @Nullable @NotBlank(groups = OnSubmit.class) @Size(max = 500, groups = OnDraft.class)
        String source,

        boolean sample) {

    public static final ParkContent EMPTY = about(Name.NONE, null, null, null, null);

    /** Missing parts and lists become empty ones. */
    public ParkContent {
        name = Objects.requireNonNullElse(name, Name.NONE);
        lots = lots == null ? List.of() : List.copyOf(lots);
        halls = halls == null ? List.of() : List.copyOf(halls);
        utilities = Objects.requireNonNullElse(utilities, Utilities.NONE);
        rent = Objects.requireNonNullElse(rent, LandRent.NONE);
        welcomes = welcomes == null ? List.of() : List.copyOf(welcomes);
        office = Objects.requireNonNullElse(office, ParkOffice.NONE);
    }

    /** Nothing offered yet, in a park the product data know. */
    public static ParkContent of(IndustrialPark park) {
        var name = new Name(park.name().vi(), park.name().en());
        return about(name, park.code(), park.unit(), park.approximatePoint(), park.areaHa());
    }

    private static ParkContent about(
            Name name,
            @Nullable String park,
            @Nullable String unit,
            @Nullable GeoPoint point,
            @Nullable BigDecimal area) {
        return new ParkContent(
                name,
                park,
                unit,
                point,
                area,
                List.of(),
                List.of(),
                Utilities.NONE,
                LandRent.NONE,
                List.of(),
                ParkOffice.NONE,
                null,
                null,
                null,
                false);
    }
}
