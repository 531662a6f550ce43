package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.cooperation.Needed;
import org.greenregistry.cooperation.Shared;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.place.EcoCriterion;
import org.greenregistry.place.EcoMark;
import org.greenregistry.place.EcoState;
import org.greenregistry.place.Lot;
import org.greenregistry.place.LotState;
import org.greenregistry.place.Nearby;
import org.greenregistry.place.NearbyKind;
import org.greenregistry.place.ParkContent;
import org.greenregistry.place.ParkContentBuilder;
import org.greenregistry.place.Telecom;
import org.greenregistry.place.Utilities;
import org.greenregistry.place.Welcome;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a park has, how much of it is used, how green it is, and who shares with whom in it. */
@AppTest
class ParkPageTest {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    PlaceText placeText;

    @Autowired
    ParksText parksText;

    private final String word = "kcn" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void ofWhatItSuppliesItSaysHowMuchIsUsed() {
        var page = page(book.published(ParkContentBuilder.builder(park())
                .utilities(new Utilities(
                        new BigDecimal("18"),
                        new BigDecimal("63"),
                        new BigDecimal("4200"),
                        null,
                        null,
                        null,
                        null,
                        null))
                .build()));

        assertThat(page)
                .contains("đã dùng 45 trong 63 MW", "max=\"63\"", "value=\"45\"", "4.200 m³/ngày")
                .doesNotContain("trong 4.200");
    }

    @Test
    void gasAndTelecommunicationsAreUtilitiesToo() {
        var page = page(book.published(ParkContentBuilder.builder(park())
                .utilities(new Utilities(
                        null, null, null, null, null, null, new BigDecimal("1200"), new BigDecimal("3000")))
                .telecoms(List.of(new Telecom("a", "Mạng A " + word, true), new Telecom("b", "Mạng B", false)))
                .build()));

        assertThat(page)
                .contains("1.200 m³/giờ", "đã dùng 1.800 trong 3.000 m³/giờ")
                .contains("Mạng A " + word + ", Mạng B", "Cáp quang: Mạng A " + word + "<");
    }

    @Test
    void aBoxNobodyTickedSaysNothingOfFibre() {
        var page = page(book.published(ParkContentBuilder.builder(park())
                .telecoms(List.of(new Telecom("a", "Mạng A " + word, false)))
                .build()));

        assertThat(page).contains("Mạng A " + word).doesNotContainIgnoringCase("cáp quang");
    }

    @Test
    void criteriaOfEcoParksAreCountedEachWithItsEvidenceAndTheOthersAreNotAssessed() {
        var page = page(book.published(ParkContentBuilder.builder(park())
                .eco(List.of(
                        mark(EcoCriterion.SYMBIOSIS, EcoState.MET, "Biên bản " + word),
                        mark(EcoCriterion.SHARED_LAND, EcoState.UNDER_WAY, null)))
                .build()));

        assertThat(page)
                .contains("Đạt 1 trong 3 tiêu chí", "Biên bản " + word, "Đang thực hiện", "Chưa đánh giá")
                .contains("Ít nhất 20% doanh nghiệp sản xuất sạch hơn");
        assertThat(page(book.published(park()))).doesNotContain("tiêu chí");
    }

    @Test
    void occupancyIsThatOfEveryVersion() {
        var code = book.published(park());
        var record = records.find(ParkContent.class, code, null).orElseThrow().record();
        book.revised(
                record,
                ParkContentBuilder.builder(park())
                        .lots(List.of(lot("A", "6", LotState.LET), lot("B", "2", LotState.FREE)))
                        .asOf(ReducedDate.parse("2026-12"))
                        .build(),
                Publication.PUBLIC);

        assertThat(page(code)).contains("Lấp đầy theo thời gian", "25%", "75%");
    }

    @Test
    void aCorrectionOfADateStandsForIt() {
        var code = book.published(park());
        var record = records.find(ParkContent.class, code, null).orElseThrow().record();
        book.revised(
                record,
                ParkContentBuilder.builder(park())
                        .lots(List.of(lot("A", "199.50", LotState.LET), lot("B", "0.50", LotState.FREE)))
                        .build(),
                Publication.PUBLIC);

        assertThat(page(code)).contains("99%").doesNotContain("25%", "100%");
    }

    @Test
    void divisionsNobodyNamedAreSaidByTheirSection() {
        var code = book.published(ParkContentBuilder.builder(park())
                .welcomes(List.of(new Welcome("a", "24"), new Welcome("b", "22"), new Welcome("c", "62")))
                .build());

        assertThat(page(code))
                .contains("Công nghiệp chế biến, chế tạo (C): ngành 22, 24<")
                .contains(" (K): ngành 62<");
    }

    @Test
    void servicesNearbyAreListed() {
        assertThat(page(book.published(ParkContentBuilder.builder(park())
                        .nearby(List.of(new Nearby("n", NearbyKind.CUSTOMS, "Hải quan " + word, new BigDecimal("3.5"))))
                        .build())))
                .contains("Dịch vụ gần khu", "Hải quan " + word, "3,5");
    }

    @Test
    void whatIsHeldOutOrLookedForInTheParkStandsOnItsPage() {
        var offer = book.published(
                Needed.offer(NeedSubject.WASTE_HEAT, "Hơi thừa " + word).build());
        var staff =
                book.published(Needed.offer(NeedSubject.STAFF, "Thợ " + word).build());

        assertThat(placeText
                        .page("parks/VSIP2", Map.of(), Lang.VIETNAMESE)
                        .orElseThrow()
                        .html())
                .contains("Cộng sinh trong khu", "Hơi thừa " + word, "needs/" + offer)
                .doesNotContain("needs/" + staff);
    }

    @Test
    void onlyASampleParkShowsWhatIsMadeUp() {
        var park =
                book.published(ParkContentBuilder.builder(park()).sample(true).build());
        var project = book.published(ProjectContentBuilder.builder(SomePark.project(park, "Dệt mẫu " + word))
                .sample(true)
                .build());
        var offer = book.published(Needed.offer(NeedSubject.WASTE_HEAT, "Hơi mẫu " + word)
                .park(park)
                .sample(true)
                .build());
        var misplaced = book.published(Needed.offer(NeedSubject.WASTE_HEAT, "Hơi lạc " + word)
                .sample(true)
                .build());

        assertThat(page(park))
                .contains("needs/" + offer, "projects/" + project, "Dệt mẫu " + word, "Hồ sơ mẫu", ">Khu mẫu<");
        assertThat(page("VSIP2")).doesNotContain("needs/" + misplaced);
        assertThat(parksText
                        .page("parks", Map.of("q", new String[] {word}), Lang.VIETNAMESE)
                        .orElseThrow()
                        .html())
                .containsPattern("data-label=\"Dự án\"[^>]*>\\s*<span>1</span>");
    }

    @Test
    void whoSharesInTheParkStandsOnItsPage() {
        var project = records.find(ProjectContent.class, book.published(SomePark.project("VL", "Dệt " + word)), null)
                .orElseThrow()
                .record();
        var shared = book.published(Shared.heat("Nhà máy nhiệt " + word, project));
        var elsewhere = book.published(Shared.heat(
                "Nơi khác " + word,
                records.find(ProjectContent.class, book.published(SomePark.project("RISC", "May " + word)), null)
                        .orElseThrow()
                        .record()));

        assertThat(page("VL"))
                .contains("Đang cộng sinh trong khu", "Nhà máy nhiệt " + word, "links/" + shared)
                .contains("Nhiệt thải", "1.200 GJ", "2024")
                .doesNotContain("links/" + elsewhere);
    }

    private String page(String code) {
        return placeText
                .page("parks/" + code, Map.of(), Lang.VIETNAMESE)
                .orElseThrow()
                .html();
    }

    private ParkContent park() {
        return ParkContentBuilder.builder(SomePark.withLot("KCN " + word, "A", "1"))
                .lots(List.of(lot("A", "2", LotState.LET), lot("B", "6", LotState.FREE)))
                .build();
    }

    private static Lot lot(String number, String area, LotState state) {
        return new Lot("l" + number, number, new BigDecimal(area), state, null);
    }

    private static EcoMark mark(EcoCriterion criterion, EcoState state, String evidence) {
        return new EcoMark("e" + criterion, criterion, state, null, ReducedDate.parse("2026"), evidence);
    }
}
