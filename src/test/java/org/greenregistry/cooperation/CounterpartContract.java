package org.greenregistry.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.opportunity.Profile;
import org.greenregistry.opportunity.ProfileOffers;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers a need is found in the book, explained, and shown to whom may see it, on either database. */
abstract class CounterpartContract {

    @Autowired
    CounterpartService service;

    @Autowired
    FitWords words;

    @Autowired
    ProfileOffers offers;

    @Autowired
    Book book;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    List<PublicText> pages;

    private final String word = "khop" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theBestCounterpartStandsFirstAndSaysWhy() {
        var need = Needed.need(NeedSubject.SUPPLIER, "Linh kiện " + word).build();
        var right = book.published(
                Needed.offer(NeedSubject.SUPPLIER, "Chuyên linh kiện " + word).build());
        var near =
                book.published(Needed.offer(NeedSubject.SUPPLIER, "Bao bì giấy").build());
        book.published(Needed.offer(NeedSubject.LAND, "Nhà xưởng " + word).build());
        book.published(Needed.need(NeedSubject.SUPPLIER, "Cũng tìm " + word).build());

        var found = service.of(need, 100);

        assertThat(found.getFirst().row().code()).isEqualTo(right);
        assertThat(found).extracting(counterpart -> counterpart.row().code()).contains(near);
        assertThat(found).allSatisfy(counterpart -> {
            assertThat(counterpart.row().content().side()).isEqualTo(NeedSide.OFFER);
            assertThat(counterpart.row().content().kind()).isEqualTo(NeedSubject.SUPPLIER);
        });
        assertThat(words.line(found.getFirst().reasons(), Lang.VIETNAMESE))
                .contains("cùng ngành C – Công nghiệp chế biến, chế tạo")
                .contains(word)
                .contains("Tiếng Anh");
        assertThat(words.line(found.getFirst().reasons(), Lang.ENGLISH))
                .contains("same industry C")
                .contains("English");
    }

    @Test
    void whatIsNotPublicAnswersColleaguesOnly() {
        var need = Needed.need(NeedSubject.RESEARCH, "Vật liệu " + word).build();
        var draft = book.submitted(
                OFFICER, Needed.offer(NeedSubject.RESEARCH, "Vật liệu " + word).build());
        var hidden = as(REVIEWER, () -> reviews.approve(draft, Publication.INTERNAL));

        assertThat(codes(need)).doesNotContain(hidden);
        assertThat(as(OFFICER, () -> codes(need))).contains(hidden);
    }

    @Test
    void thePageOfEachSideNamesTheOther() {
        var need = book.published(
                Needed.need(NeedSubject.TRAINING, "Lớp hàn " + word).build());
        var offer = book.published(
                Needed.offer(NeedSubject.TRAINING, "Mở lớp hàn " + word).build());

        assertThat(page("needs/" + need)).contains("needs/" + offer).contains("cùng nói đến");
        assertThat(page("needs/" + offer)).contains("needs/" + need);
    }

    @Test
    void offersForAProjectAreOfItsIndustryOrAtItsPlace() {
        var content = Book.project("Dự án " + word);
        var code = book.published(content);
        var there = book.published(Needed.offer(NeedSubject.POWER, "Điện mái nhà " + word)
                .sections(List.of("M"))
                .build());
        var elsewhere = book.published(Needed.offer(NeedSubject.POWER, "Trạm sạc")
                .sections(List.of("A"))
                .park(null)
                .description(null)
                .build());
        var project = records.find(ProjectContent.class, code, null).orElseThrow();

        assertThat(service.offersFor(project.content(), 200))
                .extracting(offer -> offer.row().code())
                .contains(there)
                .doesNotContain(elsewhere);
        assertThat(page("projects/" + code)).contains("needs/");
    }

    @Test
    void anInvestorsProfileFindsOpportunitiesAndNeedsByIndustryAndWords() {
        var calling = ProjectContentBuilder.builder(Book.project("Kêu gọi " + word))
                .section("D")
                .opening(new Opening(Stage.CALLING, ReducedDate.parse("2026-01-05"), "https://example.vn"))
                .parties(List.of())
                .build()
                .excused(ValueGap.UNKNOWN);
        var opportunity = book.published(calling);
        var underWay = book.published(Book.project("Đang xây " + word));
        var need = book.published(Needed.need(NeedSubject.CAPITAL, "Gọi vốn " + word)
                .sections(List.of("D"))
                .build());
        var profile = new Profile("Quỹ", "D", null, "nơi nào có " + word);

        var found = offers.fitting(profile, Lang.VIETNAMESE);

        assertThat(found)
                .extracting(ProfileOffers.Fitting::path)
                .contains("projects/" + opportunity, "needs/" + need)
                .doesNotContain("projects/" + underWay);
        assertThat(found).allSatisfy(fitting -> assertThat(fitting.why()).contains("cùng"));
        assertThat(offers.fitting(new Profile("Quỹ", null, null, null), Lang.VIETNAMESE))
                .as("who says nothing is told nothing")
                .isEmpty();
    }

    private List<String> codes(NeedContent need) {
        return service.of(need, 200).stream()
                .map(counterpart -> counterpart.row().code())
                .toList();
    }

    private String page(String path) {
        return pages.stream()
                .flatMap(text -> text.page(path, Map.of(), Lang.VIETNAMESE).stream())
                .findFirst()
                .orElseThrow()
                .html();
    }
}
