package org.greenregistry.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.OFFICER_AND_REVIEWER;
import static org.greenregistry.People.OTHER_OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.person;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@AppTest
class DeskViewsTest extends SpringBrowserlessTest {

    private static final String SECRET = "3700145020";

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    JournalService journal;

    @Test
    @As(value = "my-work", roles = Role.OFFICER)
    void eachCountIsTheLengthOfItsList() {
        var me = person("my-work", Role.OFFICER);
        book.draft(me, Book.project("Bản nháp một"));
        book.draft(me, Book.project("Bản nháp hai"));
        book.submitted(me, Book.project("Đã trình"));

        navigate(MyWorkView.class);

        assertThat(text()).contains("Bản nháp một", "Bản nháp hai", "Đã trình", "Bản nháp 2", "đang chờ 1");
        assertThat(text()).doesNotContain("Chờ tôi duyệt");
    }

    @Test
    @As(value = "discarder", roles = Role.OFFICER)
    void aDraftIsDiscardedOnlyAfterAQuestion() {
        book.draft(person("discarder", Role.OFFICER), Book.project("Bỏ đi"));
        navigate(MyWorkView.class);

        test(find(Button.class).withText("Bỏ bản nháp").single()).click();
        // The button the dialog gives the focus to.
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(drafts.mine()).hasSize(1);
        test(find(Button.class).withText("Bỏ bản nháp").single()).click();
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(drafts.mine()).isEmpty();
        assertThat(text()).doesNotContain("Bỏ đi");
    }

    @Test
    @As(value = "quang", roles = Role.MANAGER)
    void aManagerHasNoDesk() {
        navigate("work", Component.class);

        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(MyWorkView.class);
    }

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void aReviewerReturnsWithARemarkAtALine() {
        var draft = book.submitted(OFFICER, Book.project("Trả lại từ trang"));
        open(draft);

        test(find(Button.class).withAriaLabelContaining("Nhận xét").all().getFirst())
                .click();
        test(find(TextArea.class).all().stream()
                        .filter(TextArea::isVisible)
                        .findFirst()
                        .orElseThrow())
                .setValue("Bổ sung số quyết định");
        test(find(Button.class).withText("Trả lại (1 nhận xét)").single()).click();

        assertThat(as(OFFICER, drafts::mine)).anyMatch(row -> row.id().equals(draft) && row.remarks() == 1);
    }

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void approvingAsksThenSaysItIsPublic() {
        open(book.submitted(OFFICER, Book.project("Duyệt từ trang")));

        test(find(Button.class).withText("Duyệt").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(H1.class).single().getText()).isEqualTo("Đã duyệt. Đã công khai.");
    }

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void aRestrictedValueIsMaskedUntilShownAndTheReadingIsJournalled() {
        var draft = book.submitted(OFFICER, Book.project("Che số"));
        open(draft);
        assertThat(text()).doesNotContain(SECRET).contains("••••••20");

        test(find(Button.class).withText("Hiện").all().getFirst()).click();

        assertThat(text()).contains(SECRET);
        assertThat(journal.newest("project", PageRequest.of(0, 1)))
                .singleElement()
                .satisfies(line -> assertThat(line.action()).isEqualTo("REVEALED"));
    }

    @Test
    @As(
            value = "tam",
            roles = {Role.OFFICER, Role.REVIEWER})
    void myOwnWorkHasNoButtons() {
        open(book.submitted(OFFICER_AND_REVIEWER, Book.project("Việc của mình")));

        assertThat(text()).contains("Hồ sơ do chính chị/anh trình – cần người khác duyệt.");
        assertThat(find(Button.class).withText("Duyệt").exists()).isFalse();
    }

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void aWithdrawalShowsItsReason() {
        var code = book.published(Book.project("Rút khỏi sổ"));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        var draft = as(OTHER_OFFICER, () -> drafts.proposeWithdrawal(record, "Nhà đầu tư đã trả dự án"));

        open(draft);

        assertThat(text()).contains("Nhà đầu tư đã trả dự án");
    }

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void staffSeeWhoAndEveryAct() {
        navigate("history/project/" + book.published(Book.project("Lịch sử cán bộ")), HistoryView.class);

        assertThat(text()).contains("Bản 1", "chỉ để nội bộ", "Nhật ký của hồ sơ", "Trình duyệt");
    }

    @Test
    void thePublicSeesVersionsButNeitherPeopleNorSecrets() {
        navigate("en/history/project/" + book.published(Book.project("Lịch sử công khai")), HistoryView.class);

        assertThat(text()).contains("Version 1").doesNotContain(SECRET, "chỉ để nội bộ", "submitted by", "Journal of");
    }

    private void open(UUID draft) {
        navigate("review/" + draft, ReviewView.class);
    }

    private static String text() {
        return UI.getCurrent()
                .getCurrentView()
                .getElement()
                .getOuterHTML()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
