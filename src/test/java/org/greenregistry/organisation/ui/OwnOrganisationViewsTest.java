package org.greenregistry.organisation.ui;

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
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;
import org.greenregistry.organisation.OwnOrganisationService;
import org.greenregistry.report.Companies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages on which an organisation keeps its own profile: for whom they open, and what stands on them. */
@AppTest
class OwnOrganisationViewsTest extends PagesOfPeople {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    OwnOrganisationService own;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Test
    void onlyWhoSpeaksForOneFindsAnythingThere() {
        for (var language : List.of("", "en/")) {
            assertOpened(language + "my-organisation", "OwnOrganisationView", List.of(People.INVESTOR));
        }
        assertThat(shown(People.INVESTOR, "en/my-organisation")).contains("speaks for no organisation");
    }

    @Test
    void theProfileIsWrittenHandedInAndReadByEverybody() {
        var code = book.published(
                OrganisationContentBuilder.builder(OrganisationContent.of(new Name("Trang của mình", null), "VN"))
                        .note("chỉđồngnghiệp")
                        .enterpriseCode("3700123999")
                        .build());
        var record = records.find(OrganisationContent.class, code, null)
                .orElseThrow()
                .record();
        var speaker = Companies.person("nói", record);
        assertThat(shown(speaker, "my-organisation")).contains("Trang của mình", "Sửa hồ sơ", "Chưa có lời giới thiệu");
        assertThat(shown(speaker, "my-organisation/revise"))
                .contains("Gửi để ghi vào sổ", "Năng lực")
                .doesNotContain("chỉđồngnghiệp", "999", "Mã số doanh nghiệp", "Ghi chú");

        var draft = as(speaker, own::revise);
        does(speaker, () -> {
            var sheet = drafts.open(draft, OrganisationContent.class);
            var written = OrganisationContentBuilder.builder(sheet.content())
                    .profile(LocalizedText.vi("Chúng tôi tự viết."))
                    .build();
            drafts.save(draft, sheet.revision(), written, Map.of());
            drafts.submit(draft);
        });
        assertThat(shown(speaker, "my-organisation")).contains("Đã gửi, chờ công bố", "Xem bản đã gửi");
        var colleague = Companies.person("khác", record);
        assertThat(shown(colleague, "my-organisation/form/" + draft)).doesNotContain("Chúng tôi tự viết.");
        as(OFFICER, () -> reviews.approve(draft, Publication.PUBLIC));

        assertThat(shown(People.INVESTOR, "organisations/" + code)).contains("Chúng tôi tự viết.");
        assertThat(shown(speaker, "en/my-organisation")).contains("Chúng tôi tự viết.", "Edit the profile");
    }
}
