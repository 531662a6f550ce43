package org.greenregistry.dossier;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.GeoShape;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.place.Parcels;
import org.jspecify.annotations.Nullable;

/**
 * Where a project is.
 *
 * @param address as the document writes it; never rewritten when units change
 * @param unit uid of the commune at the date of the document; today's is derived from it by succession
 * @param park code of the industrial park
 * @param plot number of the lot
 * @param precision how well {@code point} and {@code parcel} are known; without it nothing is claimed
 * @param parcel the land itself
 * @param system the coordinates were given in, such as {@code VN-2000 105°45′/3°}
 * @param area of land and water, square metres
 */
public record Site(
        @Nullable @RequiredFrom(Stage.CALLING) @Size(max = 255, groups = OnDraft.class)
        String address,

        @Nullable @RequiredFrom(Stage.CALLING) @Size(max = 40, groups = OnDraft.class)
        String unit,

        @Nullable @Size(max = 40, groups = OnDraft.class) String park,
        @Nullable @Size(max = 100, groups = OnDraft.class) String plot,
        @Nullable GeoPoint point,
        @Nullable SitePrecision precision,
        @Nullable @SoundShape(groups = OnSubmit.class) GeoShape parcel,
        @Nullable @Size(max = 40, groups = OnDraft.class) String system,

        @Nullable @Positive(groups = OnDraft.class) @Digits(integer = 12, fraction = 2, groups = OnDraft.class)
        BigDecimal area) {

    public static final Site NONE = new Site(null, null, null, null, null, null, null, null, null);

    public static Site of(@Nullable String address, @Nullable String unit, @Nullable String park) {
        return new Site(address, unit, park, null, null, null, null, null, null);
    }

    /** The point, else the middle of the parcel. */
    public @Nullable GeoPoint place() {
        return point == null && parcel != null ? Parcels.middle(parcel) : point;
    }

    public boolean isExact() {
        return precision == SitePrecision.EXACT;
    }
}
