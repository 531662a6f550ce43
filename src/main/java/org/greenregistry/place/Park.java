package org.greenregistry.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An industrial park or cluster, whoever knows it. One of its parts is there.
 *
 * @param given by the product data; absent for a park that only the book knows
 * @param offer what the book says of it; absent while that is nothing, or was not asked for
 */
public record Park(@Nullable IndustrialPark given, @Nullable ParkOffer offer) {

    public static Park of(IndustrialPark park) {
        return new Park(park, null);
    }

    /** That only the book knows. */
    public static Park of(ParkOffer offer) {
        return new Park(null, offer);
    }

    /** Of the product data, else of the record. */
    public String code() {
        var named = given == null ? content().park() : given.code();
        return named != null ? named : offer == null ? "" : offer.code();
    }

    public LocalizedText name() {
        return given != null ? given.name() : content().name().text();
    }

    public @Nullable String unit() {
        return given != null ? given.unit() : content().unit();
    }

    /** Hectares. */
    public @Nullable BigDecimal area() {
        return given != null ? given.areaHa() : content().area();
    }

    /** Metres, of a circle as large as it. */
    public Optional<Double> radius() {
        return Optional.ofNullable(area()).map(IndustrialPark::radius);
    }

    /** Within about two kilometres. */
    public @Nullable GeoPoint point() {
        return given != null ? given.approximatePoint() : content().point();
    }

    /** Absent for a park that only the book knows. */
    public Optional<ParkStatus> status() {
        return Optional.ofNullable(given).map(IndustrialPark::status);
    }

    /** Of communes and districts it lay in until 30 June 2025, without type; none where only the book knows it. */
    public Stream<String> formerNames() {
        return Stream.ofNullable(given)
                .flatMap(park -> Stream.of(park.formerCommunes(), park.formerDistricts()))
                .flatMap(List::stream);
    }

    /** What it offers; empty while the book says nothing of it. */
    public ParkContent content() {
        return offer == null ? ParkContent.EMPTY : offer.content();
    }

    public boolean isSample() {
        return content().sample();
    }
}
