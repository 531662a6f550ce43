package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.place.EcoCriterion;
import org.greenregistry.place.EcoMark;
import org.greenregistry.place.EcoState;
import org.greenregistry.place.Hall;
import org.greenregistry.place.HallRent;
import org.greenregistry.place.LandRent;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.Nearby;
import org.greenregistry.place.NearbyKind;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.place.ParkOffice;
import org.greenregistry.place.Telecom;
import org.greenregistry.place.Tenant;
import org.greenregistry.place.Utilities;
import org.greenregistry.place.Welcome;
import org.jspecify.annotations.Nullable;

/**
 * Two made-up parks: one with everything a park can offer and how it filled, one with little, to compare it with. The
 * real ones offer what their officers will enter.
 */
final class SamplePark {

    /** From then on samples can lie in it. */
    static final LocalDate FIRST_WRITTEN = LocalDate.of(2025, 9, 1);

    private static final String SOURCE = "Dữ liệu mẫu, không có thật";

    static final String KEY = "sample-park";
    static final String OTHER_KEY = "sample-park-other";

    private SamplePark() {}

    /** Whether the sample files mean one of these by {@code written}. */
    static boolean isKey(@Nullable String written) {
        return KEY.equals(written) || OTHER_KEY.equals(written);
    }

    /** @param record gives the record of a made-up organisation, once it is written */
    static ParkContent content(Function<String, @Nullable UUID> record) {
        var lots = new ArrayList<Lot>();
        var halls = new ArrayList<Hall>();
        CsvFile.beside(SamplePark.class, "sample-park.csv")
                .read(row -> row.text("kind").equals("LOT") ? lots.add(lot(row)) : halls.add(hall(row)));
        return ParkContentBuilder.builder()
                .name(new Name("KCN mẫu Hưng Lộc", "Sample industrial park Hung Loc"))
                .unit("C-25813-2025")
                .point(new GeoPoint(new BigDecimal("11.155"), new BigDecimal("106.6")))
                .area(new BigDecimal("180"))
                .lots(lots)
                .halls(halls)
                .utilities(new Utilities(
                        new BigDecimal("18"),
                        new BigDecimal("63"),
                        new BigDecimal("4200"),
                        new BigDecimal("12000"),
                        new BigDecimal("3000"),
                        new BigDecimal("8000"),
                        new BigDecimal("1200"),
                        new BigDecimal("3000")))
                .telecoms(
                        List.of(new Telecom("t1", "Nhà mạng mẫu A", true), new Telecom("t2", "Nhà mạng mẫu B", false)))
                .eco(List.of(
                        mark(EcoCriterion.CLEANER_PRODUCTION, EcoState.UNDER_WAY, "14"),
                        mark(EcoCriterion.SHARED_LAND, EcoState.MET, "27.5"),
                        mark(EcoCriterion.SYMBIOSIS, EcoState.MET, null)))
                .rent(new LandRent(new BigDecimal("115"), new BigDecimal("140"), "USD", ReducedDate.parse("2072")))
                .hallRent(new HallRent(new BigDecimal("4.5"), new BigDecimal("5.2"), "USD"))
                .welcomes(welcomes("22", "24", "25", "26", "27", "28", "29"))
                .nearby(List.of(
                        new Nearby("n1", NearbyKind.CUSTOMS, "Chi cục Hải quan mẫu", new BigDecimal("3")),
                        new Nearby("n2", NearbyKind.HOUSING, "Khu nhà ở công nhân mẫu", new BigDecimal("0")),
                        new Nearby("n3", NearbyKind.TRAINING, "Trường nghề mẫu", new BigDecimal("6.5"))))
                .tenants(List.of(
                        tenant(
                                "a1",
                                null,
                                "Công ty TNHH Nhựa kỹ thuật mẫu",
                                "Linh kiện nhựa",
                                "Plastic parts",
                                "A1",
                                "2021"),
                        tenant(
                                "a2",
                                record.apply("co-khi"),
                                "Mẫu: Cơ khí chính xác Minh Tân",
                                "Khuôn, đồ gá",
                                "Moulds and jigs",
                                "A2",
                                "2023-04"),
                        tenant(
                                "x2",
                                null,
                                "Công ty Điện tử mẫu",
                                "Lắp mạch điện tử",
                                "Circuit assembly",
                                "X2",
                                "2025-10")))
                .office(new ParkOffice("Ban quản lý KCN mẫu", null, null))
                .remark(new LocalizedText(
                        "Khu mẫu để thử tìm chỗ đầu tư; không có khu nào như vậy.",
                        "A made-up park for trying the search for a site; there is none like it."))
                .asOf(ReducedDate.parse("2026-11"))
                .source(SOURCE)
                .sample(true)
                .build();
    }

    /** A year before, when less was let and fewer firms had come. */
    static ParkContent before() {
        var now = content(key -> null);
        return ParkContentBuilder.builder(now)
                .lots(now.lots().stream()
                        .map(lot -> lot.state() == LotState.RESERVED
                                ? new Lot(lot.id(), lot.number(), lot.area(), LotState.FREE, lot.from())
                                : lot)
                        .toList())
                .tenants(now.tenants().subList(0, 2))
                .asOf(ReducedDate.parse("2025-08"))
                .build();
    }

    static ParkContent other() {
        return ParkContentBuilder.builder()
                .name(new Name("KCN mẫu Suối Xanh", "Sample industrial park Suoi Xanh"))
                .unit("C-25822-2025")
                .point(new GeoPoint(new BigDecimal("11.24"), new BigDecimal("106.65")))
                .area(new BigDecimal("95"))
                .lots(List.of(
                        new Lot("s1", "S1", new BigDecimal("7.5"), LotState.FREE, null),
                        new Lot("s2", "S2", new BigDecimal("4"), LotState.LET, null)))
                .rent(new LandRent(new BigDecimal("92"), new BigDecimal("118"), "USD", ReducedDate.parse("2070")))
                .hallRent(new HallRent(new BigDecimal("3.9"), null, "USD"))
                .welcomes(welcomes("10", "13", "16", "38"))
                .asOf(ReducedDate.parse("2026-10"))
                .source(SOURCE)
                .sample(true)
                .build();
    }

    private static EcoMark mark(EcoCriterion criterion, EcoState state, @Nullable String share) {
        return new EcoMark(
                criterion.name().toLowerCase(Locale.ROOT),
                criterion,
                state,
                share == null ? null : new BigDecimal(share),
                ReducedDate.parse("2026-10"),
                SOURCE);
    }

    private static Tenant tenant(
            String id, @Nullable UUID organisation, String name, String vi, String en, String lot, String since) {
        return new Tenant(id, organisation, name, new LocalizedText(vi, en), lot, ReducedDate.parse(since), null);
    }

    private static Lot lot(CsvRow row) {
        return new Lot(
                id(row),
                row.text("number"),
                row.find("size", BigDecimal::new),
                LotState.valueOf(row.text("state")),
                row.find("from", ReducedDate::parse));
    }

    private static Hall hall(CsvRow row) {
        return new Hall(
                id(row),
                row.text("number"),
                row.find("size", BigDecimal::new),
                row.find("load", BigDecimal::new),
                row.find("height", BigDecimal::new),
                LotState.valueOf(row.text("state")),
                row.find("from", ReducedDate::parse));
    }

    private static String id(CsvRow row) {
        return row.text("number").toLowerCase(Locale.ROOT);
    }

    private static List<Welcome> welcomes(String... divisions) {
        return Stream.of(divisions)
                .map(division -> new Welcome("w" + division, division))
                .toList();
    }
}
