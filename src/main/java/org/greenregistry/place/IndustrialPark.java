package org.greenregistry.place;

import java.math.BigDecimal;
import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An industrial park or cluster.
 *
 * @param developer null while none is named
 * @param unit uid of the unit it lies in now; null while its place is not decided
 * @param areaHa hectares
 * @param areaSource where the area was found, and how sure it is, as the file has it
 * @param establishedYear calendar year
 * @param approximatePoint within about two kilometres: show it as an illustration
 * @param formerDistricts names until 30 June 2025, without type
 * @param formerCommunes names until 30 June 2025, without type
 * @param note the same for readers, and what else sources say
 */
public record IndustrialPark(
        String code,
        LocalizedText name,
        @Nullable String developer,
        @Nullable String unit,
        BigDecimal areaHa,
        String areaSource,
        @Nullable Integer establishedYear,
        ParkStatus status,
        @Nullable GeoPoint approximatePoint,
        List<String> formerDistricts,
        List<String> formerCommunes,
        ParkNote note) {

    public IndustrialPark {
        formerDistricts = List.copyOf(formerDistricts);
        formerCommunes = List.copyOf(formerCommunes);
    }

    /** Metres, of a circle as large as the park. */
    public double radius() {
        return radius(areaHa);
    }

    static double radius(BigDecimal hectares) {
        return Math.sqrt(hectares.doubleValue() * 10_000 / Math.PI);
    }
}
