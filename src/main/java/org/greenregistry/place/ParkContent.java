package org.greenregistry.place;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param eco one mark of each criterion of eco-industrial parks at most
 * @param telecoms providers in it
 * @param nearby services in it and around it
 * @param tenants firms in it, beyond those the book has projects of or with them
 * @param asOf of the source
 * @param sample made up for demonstration
 */
@RecordBuilder
@RecordBuilder.Options(inheritComponentAnnotations = false, enableWither = false, enableGetters = false)
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
        @Size(max = 20, groups = OnDraft.class) List<@Valid Telecom> telecoms,
        @Size(max = 3, groups = OnDraft.class) List<@Valid EcoMark> eco,
        @Valid LandRent rent,
        @Valid HallRent hallRent,
        @Size(max = 90, groups = OnDraft.class) List<@Valid Welcome> welcomes,
        @Size(max = 50, groups = OnDraft.class) List<@Valid Nearby> nearby,
        @Size(max = 1000, groups = OnDraft.class) List<@Valid Tenant> tenants,
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
        telecoms = telecoms == null ? List.of() : List.copyOf(telecoms);
        eco = eco == null ? List.of() : List.copyOf(eco);
        rent = Objects.requireNonNullElse(rent, LandRent.NONE);
        hallRent = Objects.requireNonNullElse(hallRent, HallRent.NONE);
        welcomes = welcomes == null ? List.of() : List.copyOf(welcomes);
        nearby = nearby == null ? List.of() : List.copyOf(nearby);
        tenants = tenants == null ? List.of() : List.copyOf(tenants);
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
        return ParkContentBuilder.builder()
                .name(name)
                .park(park)
                .unit(unit)
                .point(point)
                .area(area)
                .build();
    }

    /** Hectares of the lots that can be had; empty while it says nothing of lots. */
    public Optional<BigDecimal> freeLand() {
        return lots.isEmpty()
                ? Optional.empty()
                : Optional.of(lots.stream()
                        .filter(lot -> lot.state() == LotState.FREE)
                        .map(Lot::area)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @AssertTrue(message = "{park.eco.criterion.twice}", groups = OnSubmit.class)
    boolean isCriterionMarkedOnce() {
        return eco.stream().map(EcoMark::criterion).distinct().count() == eco.size();
    }
}
