package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greenregistry.cooperation.FitReason.About;
import org.greenregistry.dossier.GreenDealArea;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.ReducedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final NeedContent heat = Needed.need(NeedSubject.TECHNOLOGY, "Bơm nhiệt công nghiệp cho sấy gỗ")
            .unit("C-25760-2025")
            .build();
    private final NeedContent pump =
            Needed.offer(NeedSubject.TECHNOLOGY, "Bơm nhiệt cho nhà máy sấy").build();
    private double apart = 4;

    @Test
    void saysEverythingTheTwoHaveInCommonTheNearestFirst() {
        var need = NeedContentBuilder.builder(heat)
                .quantity(BigDecimal.TEN)
                .measure("MW")
                .sizeTo(new BigDecimal("2000000"))
                .currency("EUR")
                .greenDeal(List.of(GreenDealArea.ENERGY))
                .build();
        var offer = NeedContentBuilder.builder(pump)
                .quantity(new BigDecimal("12"))
                .measure("MW")
                .sizeFrom(new BigDecimal("500000"))
                .currency("EUR")
                .greenDeal(List.of(GreenDealArea.CLIMATE, GreenDealArea.ENERGY))
                .build();

        assertThat(reasons(need, offer))
                .extracting(FitReason::about)
                .containsExactly(
                        About.PARK,
                        About.SECTION,
                        About.TEXT,
                        About.QUANTITY,
                        About.SIZE,
                        About.GREEN_DEAL,
                        About.LANGUAGE);
        assertThat(reasons(need, offer))
                .contains(
                        new FitReason(About.PARK, List.of("VSIP2")),
                        new FitReason(About.GREEN_DEAL, List.of("ENERGY")));
    }

    @Test
    void isTheSameEitherWayRound() {
        assertThat(score(heat, pump)).isEqualTo(score(pump, heat)).isPositive();
    }

    @Test
    void neverMeetsItsOwnSideItsOwnOrganisationOrASampleThatIsNone() {
        var self = new NeedOwner(UUID.randomUUID(), "Nhà máy");
        assertThat(fits(heat, heat)).isFalse();
        assertThat(fits(with(heat, need -> need.owner(self)), with(pump, offer -> offer.owner(self))))
                .isFalse();
        assertThat(fits(heat, with(pump, offer -> offer.sample(true)))).isFalse();
        assertThat(fits(with(heat, need -> need.sample(true)), with(pump, offer -> offer.sample(true))))
                .isTrue();
    }

    @Test
    void isOverWithTheLastDayItStands() {
        assertThat(fits(heat, with(pump, offer -> offer.openUntil(ReducedDate.parse("2026-11-25")))))
                .isFalse();
        assertThat(fits(heat, with(pump, offer -> offer.openUntil(ReducedDate.parse("2026-11")))))
                .isTrue();
        assertThat(fits(heat, with(pump, offer -> offer.state(NeedState.MATCHED))))
                .isFalse();
        assertThat(fits(with(heat, need -> need.state(NeedState.CLOSED)), pump)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindAnswersItselfAndWhatAnswersIsAnswered(NeedSubject kind) {
        assertThat(kind.offers()).contains(kind);
        assertThat(kind.offers()).allSatisfy(offer -> assertThat(offer.needs()).contains(kind));
    }

    @Test
    void aKindThatAnswersSaysSoAndComesAfterTheSame() {
        var research = with(pump, offer -> offer.kind(NeedSubject.RESEARCH));

        assertThat(reasons(heat, research)).contains(new FitReason(About.KIND, List.of("RESEARCH")));
        assertThat(score(heat, research)).isLessThan(score(heat, pump));
        assertThat(fits(heat, with(pump, offer -> offer.kind(NeedSubject.LAND))))
                .isFalse();
    }

    @Test
    void aStreamStaysInItsParkUnlessOneSaysItGoesFurther() {
        var wanted = Needed.need(NeedSubject.WASTE_HEAT, "Hơi nước 6 bar").build();
        var given = Needed.offer(NeedSubject.WASTE_HEAT, "Nhiệt dư lò nung").build();
        var elsewhere = with(given, offer -> offer.park("MYPHUOC3"));
        var carried = with(elsewhere, offer -> offer.withinKm(new BigDecimal("5")));

        assertThat(fits(wanted, given)).isTrue();
        assertThat(fits(wanted, elsewhere)).isFalse();
        assertThat(reasons(wanted, carried)).contains(new FitReason(About.NEAR, List.of("4")));
        apart = 6;
        assertThat(fits(wanted, carried)).isFalse();
    }

    @Test
    void aLanguageAloneIsNoReason() {
        var bare = Needed.need(NeedSubject.PARTNER, "Tìm bạn hàng")
                .sections(List.of())
                .park(null)
                .build();
        var other = Needed.offer(NeedSubject.PARTNER, "Phần mềm quản lý kho")
                .sections(List.of())
                .park(null)
                .description(null)
                .build();

        apart = 50;
        assertThat(fits(bare, other)).isFalse();
        assertThat(fits(with(bare, need -> need.sections(List.of("J"))), with(other, o -> o.sections(List.of("J")))))
                .isTrue();
    }

    @Test
    void aRareWordCountsMoreThanOneEverybodyUses() {
        var turbine = Needed.offer(NeedSubject.TECHNOLOGY, "Công nghệ tua-bin").build();
        var membrane =
                Needed.offer(NeedSubject.TECHNOLOGY, "Công nghệ màng lọc").build();
        var sought = Needed.need(NeedSubject.TECHNOLOGY, "Công nghệ màng").build();
        var others = IntStream.range(0, 20)
                .mapToObj(number -> Needed.offer(NeedSubject.TECHNOLOGY, "Công nghệ thứ" + number)
                        .build());
        var likeness = Likeness.among(
                Stream.concat(Stream.of(turbine, membrane, sought), others).toList());

        assertThat(likeness.of(sought, membrane)).isGreaterThan(3 * likeness.of(sought, turbine));
        assertThat(likeness.shared(sought, membrane, 1)).containsExactly("màng");
        assertThat(likeness.of(sought, sought)).isCloseTo(1, offset(1e-9));
    }

    @Test
    void whatIsWantedCountsMoreThanHow() {
        var sought = Needed.need(NeedSubject.STAFF, "Thợ hàn")
                .description(LocalizedText.vi("làm ca đêm"))
                .build();
        var welder = Needed.offer(NeedSubject.STAFF, "Thợ hàn")
                .description(LocalizedText.vi("theo mùa vụ"))
                .build();
        var cook = Needed.offer(NeedSubject.STAFF, "Đầu bếp")
                .description(LocalizedText.vi("làm ca đêm"))
                .build();

        var likeness = Likeness.among(List.of(sought, welder, cook));

        assertThat(likeness.of(sought, welder)).isGreaterThan(2 * likeness.of(sought, cook));
    }

    private static NeedContent with(NeedContent content, UnaryOperator<NeedContentBuilder> change) {
        return change.apply(NeedContentBuilder.builder(content)).build();
    }

    private boolean fits(NeedContent one, NeedContent other) {
        return ranking(one, other).fit(one, other).isPresent();
    }

    private double score(NeedContent one, NeedContent other) {
        return ranking(one, other).fit(one, other).orElseThrow().score();
    }

    private List<FitReason> reasons(NeedContent one, NeedContent other) {
        return ranking(one, other).fit(one, other).orElseThrow().reasons();
    }

    private Ranking ranking(NeedContent one, NeedContent other) {
        return new Ranking(Likeness.among(List.of(one, other)), (here, there) -> OptionalDouble.of(apart), TODAY);
    }
}
