package org.greenregistry.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.opportunity.Round;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visitor follows a project, another asks, an officer answers: in real browsers, the visitors on phones. */
class FollowAndAskTest extends BrowserTesting {

    @Autowired
    RecordService records;

    @Autowired
    Round round;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "visitor" + word + "@example.com";

    @Test
    void aVisitorFollowsIsToldWhatChangedAndStops() {
        var code = book.published(Book.project("Theo dõi " + word));
        try (var visitor = chromium.window(ColorScheme.LIGHT, 390, 760)) {
            visitor.open("/projects/" + code);
            link(visitor, "Theo dõi").first().click();
            visitor.page().getByLabel("Thư điện tử").fill(address);
            visitor.button("Theo dõi").click();
            assertThat(heading(visitor, "Mời bạn mở thư")).isVisible();
            visitor.isAccessible();

            visitor.open(round.link(address, "follow"));
            visitor.button("Xác nhận").click();
            assertThat(heading(visitor, "Những gì bạn theo dõi")).isVisible();
            visitor.isAccessible();

            book.revised(record(code), renamed("Tên mới " + word), Publication.PUBLIC);
            round.go();
            Assertions.assertThat(round.mail(address)).contains("Theo dõi " + word + " → Tên mới " + word);

            visitor.open(round.link(address, "follow"));
            visitor.button("Dừng tất cả và xóa địa chỉ của tôi").click();
            assertThat(heading(visitor, "Đã dừng và xóa")).isVisible();
        }
        book.revised(record(code), renamed("Lại khác " + word), Publication.PUBLIC);
        round.go();
        Assertions.assertThatThrownBy(() -> round.mail(address)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aVisitorAsksAnOfficerAnswersAndTheOutcomeIsSeen() {
        accounts.of("ask-officer", Role.OFFICER);
        var code = book.published(opportunity("Cơ hội " + word));
        try (var visitor = chromium.window(ColorScheme.LIGHT, 390, 760);
                var officer = chromium.window()) {
            visitor.open("/projects/" + code);
            link(visitor, "Bày tỏ quan tâm").first().click();
            visitor.page().getByLabel("Họ và tên").fill("Eva");
            visitor.page().getByLabel("Doanh nghiệp, tổ chức").fill("Eva ApS");
            visitor.page().getByLabel("Thư điện tử").fill(address);
            visitor.page().getByLabel("Bạn muốn biết điều gì?").fill("Có điện 8 MW không?");
            visitor.page().getByRole(AriaRole.CHECKBOX).check();
            visitor.isAccessible();
            visitor.button("Gửi").click();
            assertThat(visitor.page().getByText(address)).isVisible();

            visitor.open(round.link(address, "thread"));
            visitor.button("Xác nhận").click();
            assertThat(visitor.page().getByText("trả lời chậm nhất ngày")).isVisible();
            var thread = visitor.page().url();

            officer.signIn("ask-officer", SignIns.PASSPHRASE);
            officer.open("/inquiries");
            officer.isAccessible();
            officer.page().getByText(code).first().waitFor();
            var receipt = visitor.page()
                    .getByRole(AriaRole.HEADING)
                    .first()
                    .innerText()
                    .replace("Câu hỏi số ", "");
            officer.page()
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(receipt))
                    .getByRole(AriaRole.LINK)
                    .click();
            officer.page().getByLabel("Nội dung (gửi bằng thư tới người hỏi)").fill("Có, từ quý II.");
            officer.button("Gửi trả lời").click();
            assertThat(officer.page().getByText("Có, từ quý II.").first()).isVisible();
            officer.isAccessible();
            Assertions.assertThat(round.mail(address)).contains("Có, từ quý II.");

            officer.pick("Kết quả", "Đã gặp");
            officer.button("Ghi kết quả").click();
            assertThat(officer.page().getByText("Kết quả: Đã gặp.")).isVisible();
            visitor.page().navigate(thread);
            assertThat(visitor.page().getByText("Kết quả: Đã gặp.").first()).isVisible();
        }
    }

    private static Locator link(Chromium.Window window, String name) {
        return window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Chromium.Window window, String name) {
        return window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static ProjectContent renamed(String name) {
        return ProjectContentBuilder.builder(Book.project(name))
                .name(new Name(name, null))
                .build();
    }

    private static ProjectContent opportunity(String name) {
        return ProjectContentBuilder.builder(Book.project(name))
                .opening(new Opening(Stage.CALLING, ReducedDate.parse("2026-01-05"), "https://example.vn"))
                .parties(List.of())
                .build()
                .excused(ValueGap.UNKNOWN);
    }

    private UUID record(String code) {
        return People.as(People.OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
    }
}
