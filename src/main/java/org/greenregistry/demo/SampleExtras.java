package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.dossier.Digital;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.Hold;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.IndicatorValue;
import org.greenregistry.dossier.Obstacle;
import org.greenregistry.dossier.ObstacleKind;
import org.greenregistry.dossier.ResearchFund;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.TaxonomyGroup;
import org.greenregistry.dossier.TechnologyTransfer;
import org.greenregistry.dossier.TransferCertificate;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;

/** What some samples have beyond the usual, by the words in the column {@code extras}. */
record SampleExtras(List<String> words) {

    private static final String BODY = "Tổ chức chứng nhận mẫu";
    private static final String PROOF = "d1";
    private static final LocalDate CONFIRMING = LocalDate.of(2026, 1, 1);

    /** No certificate before it works; the taxonomy is of 2025, its confirmations come later. */
    List<GreenClaim> claims(Stage stage, LocalDate now) {
        var text = new LocalizedText(
                "Mẫu: dùng 60% điện tái tạo, tuần hoàn nước", "Sample: 60% renewable electricity, water reused");
        var confirmed = words.contains("confirmed");
        if (confirmed && !now.isBefore(CONFIRMING)) {
            return List.of(new GreenClaim(
                    "g1",
                    text,
                    Evidence.CONFIRMED,
                    PROOF,
                    TaxonomyGroup.ENERGY_EFFICIENCY,
                    "6.1",
                    BODY,
                    "MAU-PLX",
                    ReducedDate.of(now),
                    ReducedDate.of(now.plusYears(3))));
        }
        var certified = (confirmed || words.contains("certified")) && stage == Stage.OPERATING;
        return List.of(GreenClaim.of("g1", text, certified ? Evidence.CERTIFIED : Evidence.SELF_DECLARED, PROOF));
    }

    List<Document> documents(LocalDate begun) {
        var day = ReducedDate.of(begun);
        return List.of(new Document(PROOF, DocumentKind.CERTIFICATE, "Giấy tờ mẫu", day, BODY, null));
    }

    /** Where it began, where it wants to be, what was reported and what was verified. */
    List<IndicatorValue> indicators(LocalDate begun, LocalDate now) {
        if (!words.contains("indicators")) {
            return List.of();
        }
        var year = begun.getYear();
        return Stream.of(
                        value("i1", IndicatorKind.BASELINE, year, "8"),
                        value("i2", IndicatorKind.TARGET, year + 8, "60"),
                        value("i3", IndicatorKind.REPORTED, year + 4, "31.5"),
                        value("i4", IndicatorKind.VERIFIED, year + 5, "38"))
                .filter(value -> value.kind() == IndicatorKind.TARGET || isOver(value, now))
                .toList();
    }

    private static boolean isOver(IndicatorValue value, LocalDate now) {
        return value.period() != null && value.period().first().getYear() < now.getYear();
    }

    private static IndicatorValue value(String id, IndicatorKind kind, int year, String share) {
        return new IndicatorValue(
                id,
                "REN-SHARE",
                kind,
                ReducedDate.parse(String.valueOf(year)),
                new BigDecimal(share),
                "Phương pháp mẫu",
                kind == IndicatorKind.VERIFIED ? BODY : null,
                kind == IndicatorKind.VERIFIED ? PROOF : null);
    }

    /** {@code digital:1:3:MES+IIOT}: level before, level after, technologies. */
    Digital digital(LocalDate now) {
        return words.stream()
                .map(word -> word.split(":"))
                .filter(parts -> parts[0].equals("digital"))
                .findFirst()
                .map(parts -> new Digital(
                        Arrays.stream(parts[3].split("\\+"))
                                .map(SmartTechnology::valueOf)
                                .toList(),
                        Integer.valueOf(parts[1]),
                        Integer.valueOf(parts[2]),
                        "Thang mẫu 0–5",
                        BODY,
                        ReducedDate.of(now),
                        PROOF))
                .orElse(Digital.NONE);
    }

    List<TechnologyTransfer> transfers(LocalDate begun) {
        return words.contains("transfer")
                ? List.of(new TechnologyTransfer(
                        "t1", "MAU-CGCN", TransferCertificate.NEW, ReducedDate.of(begun), BigDecimal.valueOf(4_200)))
                : List.of();
    }

    /** Of the year before {@code now}, when its accounts are closed. */
    List<ResearchFund> research(LocalDate now) {
        return words.contains("transfer")
                ? List.of(new ResearchFund(
                        "f1", now.getYear() - 1, BigDecimal.valueOf(1_250), BigDecimal.valueOf(480), PROOF))
                : List.of();
    }

    List<Obstacle> obstacles(LocalDate now) {
        return words.contains("obstacle")
                ? List.of(
                        new Obstacle(
                                "o1",
                                ObstacleKind.LAND,
                                "Sở Nông nghiệp và Môi trường (mẫu)",
                                ReducedDate.of(now.minusMonths(2)),
                                ReducedDate.of(now.plusMonths(1)),
                                null,
                                new LocalizedText("Mẫu: chờ giao đất", "Sample: waits for land")),
                        new Obstacle(
                                "o2",
                                ObstacleKind.POWER,
                                "Điện lực (mẫu)",
                                ReducedDate.of(now.minusMonths(3)),
                                ReducedDate.of(now.minusMonths(1)),
                                ReducedDate.of(now.minusDays(10)),
                                new LocalizedText("Mẫu: đấu nối điện", "Sample: grid connection")))
                : List.of();
    }

    Hold hold(LocalDate now) {
        return words.contains("hold")
                ? new Hold(
                        ReducedDate.of(now),
                        new LocalizedText("Mẫu: chờ vốn", "Sample: waits for capital"),
                        new LocalizedText("Mẫu: họp với nhà đầu tư", "Sample: meet the investor"),
                        ReducedDate.of(now.plusMonths(3)))
                : Hold.NONE;
    }

    /** Key of the sample it is part of. */
    Optional<String> parent() {
        return words.stream()
                .filter(word -> word.startsWith("parent="))
                .map(word -> "MAU-" + word.substring("parent=".length()))
                .findFirst();
    }
}
