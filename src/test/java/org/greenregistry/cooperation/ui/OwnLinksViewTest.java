package org.greenregistry.cooperation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.PagesOfPeople;
import org.greenregistry.People;
import org.greenregistry.ShownHtml;
import org.greenregistry.access.Actor;
import org.greenregistry.cooperation.LinkContentBuilder;
import org.greenregistry.cooperation.LinkPurpose;
import org.greenregistry.cooperation.Side;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.report.Companies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** The page on which an organisation confirms its links, and what others see of it. */
@AppTest
class OwnLinksViewTest extends PagesOfPeople {

    @Autowired
    Book book;

    @Autowired
    Companies companies;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    private Actor school;
    private String link;

    @BeforeEach
    void aLink() {
        school = Companies.person("trường", companies.found("Trường trang liên kết"));
        link = book.published(LinkContentBuilder.builder()
                .kind(LinkPurpose.TRAINING)
                .partner(new Side(school.organisation(), "Trường trang liên kết", null))
                .counterpart(new Side(null, "Xưởng bên kia", null))
                .sources(List.of(new Source("s1", "https://example.org", null, null, null)))
                .build());
    }

    @Test
    void whoSpeaksForNobodyIsToldHowToBegin() {
        for (var language : List.of("", "en/")) {
            assertOpened(language + "my-links", "OwnLinksView", List.of(People.INVESTOR));
        }
        assertThat(shown(People.INVESTOR, "en/my-links")).contains("speaks for no organisation");
        assertThat(shown(Companies.person("khác", companies.found("Chưa có gì")), "my-links"))
                .contains("Sổ chưa ghi liên kết nào");
    }

    @Test
    void oneClickConfirmsAndEverybodySeesItOnceItIsRecorded() {
        open(school, "my-links");
        test(find(Button.class).withText("Đúng như sổ").single()).click();
        TestSecurityContextHolder.clearContext();
        assertThat(shown(school, "my-links")).contains("Đã gửi: đúng như sổ").doesNotContain("vaadin-button");
        assertThat(shown(Actor.PUBLIC, "links/" + link)).doesNotContain("Một bên xác nhận", "Chưa xác nhận");
        assertThat(shown(OFFICER, "links/" + link)).contains("Chưa xác nhận");

        publish();

        assertThat(shown(Actor.PUBLIC, "links/" + link))
                .contains("Một bên xác nhận", "Đúng như sổ", "Xưởng bên kia", "Chưa xác nhận");
        assertThat(shown(Actor.PUBLIC, "links/" + link + "?asOf=" + Instant.now()))
                .as("who stands behind a side is asked of today only")
                .contains("Đúng như sổ")
                .doesNotContain("Một bên xác nhận");
        open(Actor.PUBLIC, "links?answer=AGREES&q=trang+lien+ket");
        assertThat(ShownHtml.now().text()).contains("Trường trang liên kết", "Một bên xác nhận");
    }

    @Test
    void whatIsOtherwiseMustBeSaidAndStaysInTheOffice() {
        open(school, "my-links");
        test(find(Button.class).withText("Chưa đúng…").single()).click();
        test(find(Button.class).withText("Gửi").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("sai tên bên kia");
        test(find(Button.class).withText("Gửi").single()).click();
        TestSecurityContextHolder.clearContext();
        publish();

        assertThat(shown(Actor.PUBLIC, "links/" + link))
                .contains("Có bên nói chưa đúng")
                .doesNotContain("sai tên bên kia");
        assertThat(shown(OFFICER, "links/" + link)).contains("sai tên bên kia");
    }

    private void publish() {
        var draft =
                as(school, drafts::mine).stream().map(DraftRow::id).findFirst().orElseThrow();
        as(OFFICER, () -> reviews.approve(draft, Publication.PUBLIC));
    }
}
