package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.greenregistry.dossier.ContactOffice;
import org.greenregistry.dossier.CooperationForm;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Opportunity;
import org.greenregistry.dossier.OpportunityBuilder;
import org.greenregistry.dossier.Readiness;
import org.greenregistry.dossier.ReadinessItem;
import org.greenregistry.dossier.Stage;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;

/** What a sample that calls for investors offers; the figures follow from its area. */
record SampleOffer(CsvRow row) {

    Opportunity opportunity(Stage stage, LocalDate since) {
        if (stage != Stage.CALLING) {
            return Opportunity.NONE;
        }
        var ha = new BigDecimal(row.text("ha"));
        return OpportunityBuilder.builder()
                .listLocal("Danh mục mẫu, số " + row.text("no"))
                .forms(
                        row.text("regime").equals(LegalRegime.PPP.name())
                                ? List.of(CooperationForm.PPP)
                                : List.of(CooperationForm.FULL_FOREIGN, CooperationForm.JOINT_VENTURE))
                .landOffered(ha)
                .lot(lot())
                .landPrice(BigDecimal.valueOf(110))
                .landCurrency("USD")
                .landTerm("50 năm")
                .powerNeeded(ha.multiply(new BigDecimal("0.4")))
                .powerAvailable(ha.multiply(new BigDecimal("0.5")))
                .waterNeeded(ha.multiply(BigDecimal.valueOf(35)))
                .waterAvailable(ha.multiply(BigDecimal.valueOf(40)))
                .wastewaterCapacity(ha.multiply(BigDecimal.valueOf(32)))
                .closesOn(ReducedDate.of(since.plusYears(2)))
                .readiness(readiness(since))
                .contact(new ContactOffice(
                        "Bàn xúc tiến đầu tư (mẫu)",
                        null,
                        "xuctien@example.org",
                        null,
                        "Tiếng Việt, English",
                        "8:00–17:00"))
                .incentives(new LocalizedText("Ưu đãi mẫu, không có giá trị", "Sample incentives, without effect"))
                .legalBasis("Văn bản mẫu " + row.text("no"))
                .build();
    }

    /** Outside the sample park one of the park that sample 13 builds. */
    private LocalizedText lot() {
        if (SamplePark.isKey(row.find("park"))) {
            return new LocalizedText(
                    "Lô A" + row.text("no") + ", KCN mẫu Hưng Lộc (không có thật)",
                    "Lot A" + row.text("no") + ", sample industrial park Hung Loc (made up)");
        }
        return new LocalizedText(
                "Lô A" + row.text("no") + ", Khu công nghiệp sinh thái Suối Mẫu (không có thật)",
                "Lot A" + row.text("no") + ", Suoi Mau eco-industrial park (made up)");
    }

    /** Offers differ in how far they are. */
    private List<Readiness> readiness(LocalDate since) {
        var done = Math.floorMod(Integer.parseInt(row.text("no")), ReadinessItem.values().length) + 1;
        var items = EnumSet.allOf(ReadinessItem.class).stream().toList();
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Readiness(
                        "k" + (i + 1),
                        items.get(i),
                        i < done,
                        i < done ? ReducedDate.of(since.minusMonths(items.size() - i)) : null,
                        null))
                .toList();
    }
}
