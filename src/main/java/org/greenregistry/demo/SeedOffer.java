package org.greenregistry.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.greenregistry.dossier.ContactOffice;
import org.greenregistry.dossier.CooperationForm;
import org.greenregistry.dossier.Opportunity;
import org.greenregistry.dossier.OpportunityBuilder;
import org.greenregistry.dossier.Readiness;
import org.greenregistry.dossier.ReadinessItem;
import org.greenregistry.kernel.ReducedDate;

/** What a seeded project that calls for investors offers; the figures follow from its area. */
record SeedOffer(int number, BigDecimal hectares, LocalDate since) {

    Opportunity opportunity() {
        return OpportunityBuilder.builder()
                .listLocal("Danh mục kêu gọi đầu tư, số " + number)
                .forms(List.of(CooperationForm.FULL_FOREIGN, CooperationForm.JOINT_VENTURE))
                .landOffered(hectares)
                .landPrice(BigDecimal.valueOf(70L + number % 90))
                .landCurrency("USD")
                .landTerm("50 năm")
                .powerNeeded(hectares.multiply(new BigDecimal("0.4")))
                .powerAvailable(hectares.multiply(new BigDecimal("0.5")))
                .waterNeeded(hectares.multiply(BigDecimal.valueOf(35)))
                .waterAvailable(hectares.multiply(BigDecimal.valueOf(40)))
                .wastewaterCapacity(hectares.multiply(BigDecimal.valueOf(32)))
                .closesOn(ReducedDate.of(since.plusYears(8)))
                .readiness(readiness())
                .contact(new ContactOffice(
                        "Trung tâm xúc tiến đầu tư", null, "office@example.org", null, "Tiếng Việt, English", null))
                .build();
    }

    /** Offers differ in how far they are. */
    private List<Readiness> readiness() {
        var items = ReadinessItem.values();
        return IntStream.range(0, items.length)
                .mapToObj(i -> new Readiness("k" + (i + 1), items[i], i < number % items.length, null, null))
                .toList();
    }
}
