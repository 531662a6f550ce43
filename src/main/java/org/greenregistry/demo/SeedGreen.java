package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.greenregistry.dossier.CbamExport;
import org.greenregistry.dossier.CbamGood;
import org.greenregistry.dossier.Digital;
import org.greenregistry.dossier.Document;
import org.greenregistry.dossier.DocumentKind;
import org.greenregistry.dossier.EuObjective;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.GreenClaim;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.dossier.GreenFrame;
import org.greenregistry.dossier.IndicatorKind;
import org.greenregistry.dossier.IndicatorValue;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.SmartTechnology;
import org.greenregistry.dossier.SustainableGoal;
import org.greenregistry.dossier.TaxonomyGroup;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;

/**
 * What is green and smart about a seeded project.
 *
 * @param reached the step of evidence its last version has; the versions before only declare it
 */
record SeedGreen(
        int number, Evidence reached, TaxonomyGroup group, GreenFrame frame, Digital digital, boolean measured) {

    private static final String PROOF = "d1";
    private static final String ASSESSOR = "Viện năng suất";
    private static final ReducedDate ASSESSED = ReducedDate.parse("2020");
    private static final List<LocalizedText> TEXTS = List.of(
            new LocalizedText("Dùng 60% điện tái tạo", "60% renewable electricity"),
            new LocalizedText("Tuần hoàn 80% nước", "80% of water reused"),
            new LocalizedText("Công trình đạt LEED Gold", "Building to LEED Gold"),
            new LocalizedText("Không chôn lấp chất thải", "Zero waste to landfill"),
            new LocalizedText("Giảm 40% phát thải so với chuẩn", "Emissions 40% below the norm"));
    private static final List<String> BODIES = List.of(
            "Tổ chức chứng nhận công trình xanh", "Tổ chức chứng nhận ISO 50001", "Cơ quan xác nhận phân loại xanh");

    static SeedGreen of(int number, SplittableRandom random) {
        var evidence =
                switch (random.nextInt(20)) {
                    case 0 -> Evidence.CONFIRMED;
                    case 1, 2, 3 -> Evidence.CERTIFIED;
                    case 4, 5, 6, 7, 8, 9, 10 -> Evidence.SELF_DECLARED;
                    default -> Evidence.NONE;
                };
        return new SeedGreen(
                number,
                evidence,
                any(random, TaxonomyGroup.values()),
                random.nextInt(3) == 0
                        ? new GreenFrame(
                                List.of(any(random, GreenDealArea.values())),
                                List.of(any(random, EuObjective.values())),
                                List.of(any(random, SustainableGoal.values())),
                                cbam(number))
                        : GreenFrame.NONE,
                random.nextInt(5) == 0
                        ? new Digital(
                                List.of(any(random, SmartTechnology.values())),
                                1,
                                3,
                                "Thang 0–5",
                                ASSESSOR,
                                ASSESSED,
                                null)
                        : Digital.NONE,
                random.nextInt(6) == 0);
    }

    private static <T> T any(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    ProjectContentBuilder into(ProjectContentBuilder content, int version, LocalDate now) {
        content.frame(frame).digital(digital);
        if (reached != Evidence.NONE) {
            content.claims(List.of(claim(version == 3 ? reached : Evidence.SELF_DECLARED, now)));
        }
        if (version == 3) {
            content.documents(List.of(
                    new Document(PROOF, DocumentKind.CERTIFICATE, number + "/CN", ReducedDate.of(now), body(), null)));
            content.indicators(measured ? List.of(share(now)) : List.of());
        }
        return content;
    }

    private GreenClaim claim(Evidence step, LocalDate now) {
        var proven = step.compareTo(Evidence.CERTIFIED) >= 0;
        return new GreenClaim(
                "g1",
                TEXTS.get(number % TEXTS.size()),
                step,
                proven ? PROOF : null,
                group,
                null,
                proven ? body() : null,
                proven ? number + "/CN" : null,
                proven ? ReducedDate.of(now) : null,
                proven ? ReducedDate.of(now.plusYears(3)) : null);
    }

    private String body() {
        return BODIES.get(number % BODIES.size());
    }

    private IndicatorValue share(LocalDate now) {
        return new IndicatorValue(
                "i1",
                "REN-SHARE",
                IndicatorKind.REPORTED,
                ReducedDate.parse(String.valueOf(now.getYear() - 1)),
                BigDecimal.valueOf(10L + number % 80),
                null,
                null,
                null);
    }

    /** Every fifth sells some; by the number alone, so that all else stays as it was. */
    private static List<CbamExport> cbam(int number) {
        var goods = CbamGood.values();
        return number % 5 == 0
                ? List.of(new CbamExport("cbam", goods[number / 5 % goods.length], null, null, null, null))
                : List.of();
    }
}
