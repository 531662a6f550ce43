package org.greenregistry.place;

import java.math.BigDecimal;
import java.util.Optional;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One park in a list.
 *
 * @param park absent for one that only the book knows
 * @param offer absent while the book says nothing of it; one of the two is there
 */
public record ParkRow(
        @Nullable IndustrialPark park, @Nullable ParkOffer offer) {

    public static ParkRow of(IndustrialPark park) {
        return new ParkRow(park, null);
    }

    /** Of the product data, else of the record. */
    public String code() {
        var named = park == null ? content().park() : park.code();
        return named != null ? named : offer == null ? "" : offer.code();
    }

    public LocalizedText name() {
        return park != null ? park.name() : content().name().text();
    }

    public @Nullable String unit() {
        return park != null ? park.unit() : content().unit();
    }

    /** Hectares. */
    public @Nullable BigDecimal area() {
        return park != null ? park.areaHa() : content().area();
    }

    /** Metres, of a circle as large as it. */
    public Optional<Double> radius() {
        return Optional.ofNullable(area()).map(IndustrialPark::radius);
    }

    /** Within about two kilometres. */
    public @Nullable GeoPoint point() {
        return park != null ? park.approximatePoint() : content().point();
    }

    /** Absent for a park that only the book knows. */
    public Optional<ParkStatus> status() {
        return Optional.ofNullable(park).map(IndustrialPark::status);
    }

    /** What it offers; empty while the book says nothing of it. */
    public ParkContent content() {
        return offer == null ? ParkContent.EMPTY : offer.content();
    }

    public boolean isSample() {
        return content().sample();
    }
}
