package org.greenregistry.opendata;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An industrial park or cluster: what never changes about it, and what it offers.
 *
 * @param code as the parameter {@code park} takes it; of a park that only the book knows, the code of its record
 * @param status absent for a park that only the book knows
 * @param unit uid of the unit of today
 * @param areaHa hectares
 * @param location degrees east, then degrees north, WGS 84; within about two kilometres
 * @param offer absent while the book says nothing about it
 */
record ApiPark(
        String code,
        ApiProject.Text name,
        @Nullable String status,
        @Nullable String unit,
        @Nullable BigDecimal areaHa,
        @Nullable String areaSource,
        @Nullable Integer establishedYear,
        @Nullable String developer,
        @Nullable List<BigDecimal> location,
        List<String> formerDistricts,
        List<String> formerCommunes,
        @Nullable Offer offer) {

    /**
     * One in a list.
     *
     * @param name in the language asked for, in the other one if there is no name in it
     */
    record Row(
            String code,
            String name,
            @Nullable String status,
            @Nullable String unit,
            @Nullable BigDecimal areaHa,
            @Nullable List<BigDecimal> location,
            boolean sample) {}

    /**
     * @param code of the record
     * @param welcomes divisions of VSIC 2025 it takes in
     * @param asOf day, month or year of the source
     */
    record Offer(
            String code,
            int version,
            String hash,
            Instant updatedAt,
            List<Lot> lots,
            List<Hall> halls,
            Utilities utilities,
            List<Telecom> telecoms,
            List<Eco> eco,
            List<Nearby> nearby,
            Rent rent,
            HallRent hallRent,
            List<Tenant> tenants,
            List<String> welcomes,
            Office office,
            ApiProject.@Nullable Text remark,
            @Nullable String asOf,
            @Nullable String source,
            boolean sample) {}

    /**
     * @param area hectares
     * @param from when it can be had; absent for now
     */
    record Lot(
            @Nullable String number,
            @Nullable BigDecimal area,
            @Nullable String state,
            @Nullable String from) {}

    /**
     * @param floorArea square metres
     * @param floorLoad tonnes a square metre
     * @param height clear, metres
     * @param from when it can be had; absent for now
     */
    record Hall(
            @Nullable String number,
            @Nullable BigDecimal floorArea,
            @Nullable BigDecimal floorLoad,
            @Nullable BigDecimal height,
            @Nullable String state,
            @Nullable String from) {}

    /**
     * What can still be had, and of how much in all: power in MW, water and wastewater in cubic metres a day, gas in
     * cubic metres an hour.
     */
    record Utilities(
            @Nullable BigDecimal power,
            @Nullable BigDecimal powerCapacity,
            @Nullable BigDecimal water,
            @Nullable BigDecimal waterCapacity,
            @Nullable BigDecimal wastewater,
            @Nullable BigDecimal wastewaterCapacity,
            @Nullable BigDecimal gas,
            @Nullable BigDecimal gasCapacity) {}

    /**
     * A provider of telecommunications.
     *
     * @param fibre whether by optical fibre; absent where the park does not say that it is
     */
    record Telecom(@Nullable String name, @Nullable Boolean fibre) {}

    /**
     * How far it is with a criterion of eco-industrial parks.
     *
     * @param share per cent
     */
    record Eco(
            @Nullable String criterion,
            @Nullable String state,
            @Nullable BigDecimal share,
            @Nullable String on,
            @Nullable String evidence) {}

    /**
     * A service in or near it.
     *
     * @param km by road
     */
    record Nearby(
            @Nullable String kind,
            @Nullable String name,
            @Nullable BigDecimal km) {}

    /**
     * A square metre for the whole term.
     *
     * @param until end of the term
     */
    record Rent(
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable String currency,
            @Nullable String until) {}

    /** A square metre of a hall a month. */
    record HallRent(
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable String currency) {}

    /**
     * A firm in it, beyond the projects of the book.
     *
     * @param organisation code of its record, as the book has it today
     * @param name as the source writes it
     * @param activity what it does there
     * @param lot as on the plan of the park
     * @param source absent where that of the whole says it
     */
    record Tenant(
            @Nullable String organisation,
            @Nullable String name,
            ApiProject.@Nullable Text activity,
            @Nullable String lot,
            @Nullable String since,
            @Nullable String source) {}

    /** Where one asks. */
    record Office(
            @Nullable String office,
            @Nullable String phone,
            @Nullable String email) {}
}
