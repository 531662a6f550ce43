package org.greenregistry.cooperation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Map;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.PagesOfPeople;
import org.greenregistry.People;
import org.greenregistry.access.Actor;
import org.greenregistry.cooperation.IntroductionService;
import org.greenregistry.cooperation.IntroductionState;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.cooperation.NeedContentBuilder;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.cooperation.Needed;
import org.greenregistry.cooperation.OwnNeedService;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.report.Companies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages about needs and offers: for whom they open, and what an organisation and an officer see on them. */
@AppTest
class NeedViewsTest extends PagesOfPeople {

    @Autowired
    Book book;

    @Autowired
    Companies companies;

    @Autowired
    OwnNeedService own;

    @Autowired
    IntroductionService introductions;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Test
    void everyPageIsOpenedByThoseWhoMay() {
        var need = book.published(
                Needed.need(NeedSubject.SUPPLIER, "Tìm mọi trang").build());
        var offer = book.published(
                Needed.offer(NeedSubject.SUPPLIER, "Chào mọi trang").build());
        var made = as(OFFICER, () -> introductions.introduce(need, offer, ""));
        for (var language : List.of("", "en/")) {
            assertOpened(language + "introductions", "IntroductionsView", List.of(OFFICER));
            assertOpened(language + "introductions/" + made, "IntroductionView", List.of(OFFICER));
            assertOpened(language + "work/introduce/" + need + "/" + offer, "IntroduceView", List.of(OFFICER));
            assertOpened(language + "my-needs", "OwnNeedsView", List.of(People.INVESTOR));
            assertOpened(language + "needs", "RecordsView", ALL);
            assertOpened(language + "needs/" + need, "RecordView", ALL);
        }
    }

    @Test
    void anOrganisationSeesItsOwnAndWhomItWasIntroducedTo() {
        var ours = Companies.person("eva", companies.found("Tổ chức có nhu cầu"));
        var theirs = Companies.person("bao", companies.found("Tổ chức khác nữa"));
        assertThat(shown(ours, "my-needs/new/need"))
                .contains("Gửi để công bố", "Điều kiện để hợp")
                .doesNotContain("Ghi chú nội bộ", "Tên tổ chức");
        assertThat(shown(People.INVESTOR, "en/my-needs")).contains("speaks for no organisation");

        var draft = as(ours, own::all).getFirst().draft();
        assertThat(shown(ours, "my-needs")).contains("Đang viết", "Viết tiếp");
        does(ours, () -> {
            var sheet = drafts.open(draft, NeedContent.class);
            var written = NeedContentBuilder.builder(sheet.content())
                    .name(LocalizedText.vi("Tìm nguồn mùn cưa riêng"))
                    .kind(NeedSubject.BY_PRODUCT)
                    .park("VSIP2")
                    .build();
            drafts.save(draft, sheet.revision(), written, Map.of());
            drafts.submit(draft);
        });
        assertThat(shown(theirs, "my-needs/form/" + draft)).doesNotContain("mùn cưa riêng");
        assertThat(shown(theirs, "my-needs")).contains("Chưa có mục nào").doesNotContain("mùn cưa riêng");
        var need = as(OFFICER, () -> reviews.approve(draft, Publication.PUBLIC));
        var offer = book.published(Needed.offer(NeedSubject.BY_PRODUCT, "Mùn cưa dư riêng của xưởng")
                .build());
        assertThat(shown(OFFICER, "needs/" + need)).contains("work/introduce/" + need + "/" + offer);
        assertThat(shown(Actor.PUBLIC, "needs/" + need)).contains(offer).doesNotContain("introduce/");
        assertThat(shown(Actor.PUBLIC, "needs/" + need)).contains("Tổ chức của bạn đáp ứng được?", "href=\"register\"");
        assertThat(shown(theirs, "needs/" + need)).contains("my-needs/new/offer");
        assertThat(shown(Actor.PUBLIC, "needs/" + offer)).contains("Tổ chức của bạn cần điều này?");
        assertThat(shown(OFFICER, "needs/" + need)).doesNotContain("Tổ chức của bạn đáp ứng được?");
        var made = as(OFFICER, () -> introductions.introduce(need, offer, "chỉ cán bộ đọc"));
        assertThat(shown(OFFICER, "needs/" + need)).contains("Xem giới thiệu (Đã giới thiệu)");
        does(OFFICER, () -> introductions.move(made, IntroductionState.TALKING, "chỉ cán bộ đọc"));

        assertThat(shown(ours, "my-needs"))
                .contains("Đã công bố", "Mùn cưa dư riêng của xưởng", "Đang trao đổi")
                .doesNotContain("chỉ cán bộ đọc");
        assertThat(shown(OFFICER, "introductions/" + made)).contains("chỉ cán bộ đọc", "Không đi tiếp");
        assertThat(shown(ours, "my-needs/revise/" + need)).contains("Tìm nguồn mùn cưa riêng");
    }
}
