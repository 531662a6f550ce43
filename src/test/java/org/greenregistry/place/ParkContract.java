package org.greenregistry.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What parks offer, on either database. */
abstract class ParkContract {

    @Autowired
    Book book;

    @Autowired
    ParkService parks;

    @Autowired
    RecordService records;

    @Autowired
    ReviewService reviews;

    private final String word = "khu" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whatIsApprovedIsOfferedToEverybody() {
        var code = book.published(park(null, "6.2"));

        var offered = as(Actor.PUBLIC, () -> parks.offer(code)).orElseThrow();

        assertThat(offered.content()).isEqualTo(park(null, "6.2"));
        assertThat(as(Actor.PUBLIC, parks::offers)).contains(offered);
    }

    @Test
    void theNewestVersionCounts() {
        var code = book.published(park(null, "6.2"));
        var record = as(
                OFFICER,
                () -> records.find(ParkContent.class, code, null).orElseThrow().record());

        book.revised(record, park(null, "3.1"), Publication.PUBLIC);

        assertThat(as(Actor.PUBLIC, () -> parks.offer(code))
                        .orElseThrow()
                        .content()
                        .lots())
                .extracting(Lot::area)
                .containsExactly(new BigDecimal("3.1"));
    }

    @Test
    void whatIsInternalIsForStaff() {
        var draft = book.submitted(OFFICER, park(null, "6.2"));
        var code = as(REVIEWER, () -> reviews.approve(draft, Publication.INTERNAL));

        assertThat(as(Actor.PUBLIC, () -> parks.offer(code))).isEmpty();
        assertThat(as(OFFICER, () -> parks.offer(code))).isPresent();
    }

    @Test
    void aParkHasOneRecord() {
        book.published(park("VSIP1", "6.2"));
        var second = park("VSIP1", "1");

        assertThatThrownBy(() -> book.published(second)).isInstanceOf(Refusal.class);
        assertThat(as(Actor.PUBLIC, () -> parks.offer("VSIP1"))).isPresent();
    }

    @Test
    void noMoreIsFreeThanThereIs() {
        var seven = new BigDecimal("7");
        var six = new BigDecimal("6");
        for (var utilities : List.of(
                new Utilities(seven, six, null, null, null, null, null, null),
                new Utilities(null, null, null, null, null, null, seven, six))) {
            var over = ParkContentBuilder.builder(park(null, "6.2"))
                    .utilities(utilities)
                    .build();
            assertThatThrownBy(() -> book.published(over)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void tenantsTelecommunicationsAndRentOfHallsAreKept() {
        var park = ParkContentBuilder.builder(park(null, "6.2"))
                .telecoms(List.of(new Telecom("t", "Nhà mạng", true)))
                .hallRent(new HallRent(new BigDecimal("4.5"), new BigDecimal("5"), "USD"))
                .tenants(List.of(new Tenant(
                        "n",
                        UUID.randomUUID(),
                        "Công ty trong khu",
                        LocalizedText.vi("Ống nhựa"),
                        "A1",
                        ReducedDate.parse("2021"),
                        "Sổ của khu")))
                .build();
        var code = book.published(park);

        assertThat(as(Actor.PUBLIC, () -> parks.offer(code)).orElseThrow().content())
                .isEqualTo(park);
    }

    @Test
    void aTenantHasANameAndARentACurrency() {
        for (var wrong : List.of(
                ParkContentBuilder.builder(park(null, "6.2"))
                        .tenants(List.of(new Tenant("n", UUID.randomUUID(), null, null, null, null, null)))
                        .build(),
                ParkContentBuilder.builder(park(null, "6.2"))
                        .hallRent(new HallRent(new BigDecimal("4.5"), null, null))
                        .build(),
                ParkContentBuilder.builder(park(null, "6.2"))
                        .hallRent(new HallRent(new BigDecimal("4.5"), new BigDecimal("4"), "USD"))
                        .build())) {
            assertThatThrownBy(() -> book.published(wrong)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aCriterionIsMarkedOnceAndWhatIsMetIsShown() {
        var met = new EcoMark("e1", EcoCriterion.SYMBIOSIS, EcoState.MET, null, null, null);
        var shown = new EcoMark("e2", EcoCriterion.SYMBIOSIS, EcoState.MET, null, null, "Biên bản");

        var again = new EcoMark("e3", EcoCriterion.SYMBIOSIS, EcoState.UNDER_WAY, null, null, null);

        for (var wrong : List.of(List.of(met), List.of(shown, again))) {
            var park = ParkContentBuilder.builder(park(null, "6.2")).eco(wrong).build();
            assertThatThrownBy(() -> book.published(park)).isInstanceOf(Refusal.class);
        }
    }

    private ParkContent park(String known, String area) {
        return ParkContentBuilder.builder()
                .name(new Name("KCN " + word, null))
                .park(known)
                .unit("C-25813-2025")
                .lots(List.of(new Lot("l1", "B1", new BigDecimal(area), LotState.FREE, null)))
                .remark(LocalizedText.vi("Ghi chú"))
                .asOf(ReducedDate.parse("2026-11"))
                .source("Ban quản lý")
                .build();
    }
}
