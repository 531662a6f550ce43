package org.greenregistry.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;
import static org.greenregistry.People.person;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.ClaimService;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.Remark;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk shared by several people: who has what, and who is told. */
@AppTest
class ClaimViewsTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    @Autowired
    ClaimService claims;

    @Autowired
    ReviewService reviews;

    @Autowired
    DraftService drafts;

    @Autowired
    RecordService records;

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void takingAndHandingBackIsOneButtonEach() {
        var id = book.submitted(OFFICER, Book.project("Nhận từ trang"));
        navigate("review/" + id, ReviewView.class);
        assertThat(text()).contains("Chưa ai nhận duyệt.");
        test(button("Nhận duyệt")).click();
        assertThat(text()).contains("Chị/anh nhận duyệt từ");
        test(button("Thôi nhận duyệt")).click();
        assertThat(text()).contains("Chưa ai nhận duyệt.");
    }

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void whatAnotherTookSaysSoAndHasNoDecision() {
        var other = staff.hire("Yến", Role.REVIEWER);
        var id = book.submitted(OFFICER, Book.project("Người khác nhận"));
        does(other, () -> claims.claim(id));
        navigate("review", ReviewQueueView.class);
        assertThat(text()).contains("Yến nhận duyệt từ");
        navigate("review/" + id, ReviewView.class);
        assertThat(text()).contains("Yến nhận duyệt từ", "Người khác đang duyệt hồ sơ này");
        assertThat(find(Button.class).withText("Duyệt").exists()).isFalse();
        assertThat(find(Button.class).withText("Nhận duyệt").exists()).isFalse();
    }

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    @SuppressWarnings("unchecked")
    void itIsPassedOnToAChosenColleague() {
        var other = staff.hire("Nhận việc", Role.REVIEWER);
        var id = book.submitted(OFFICER, Book.project("Chuyển từ trang"));
        navigate("review/" + id, ReviewView.class);
        test(button("Chuyển cho người khác")).click();
        test(button("Chuyển")).click();
        ComboBox<Colleague> taker = find(ComboBox.class).single();
        assertThat(taker.isInvalid()).isTrue();
        taker.getListDataView()
                .getItems()
                .filter(offered -> offered.id().equals(other.account()))
                .forEach(taker::setValue);
        test(button("Chuyển")).click();
        assertThat(reviews.sheet(id).claim().by()).isEqualTo(other.account());
        assertThat(text()).contains("Nhận việc nhận duyệt từ");
    }

    @Test
    @As(value = "both-write", roles = Role.OFFICER)
    void theFormSaysWhoElseHasADraftOfTheRecord() {
        var record = record(book.published(Book.project("Cùng sửa")));
        var other = staff.hire("Hạnh", Role.OFFICER);
        as(other, () -> drafts.revise(record));
        navigate("work/projects/" + drafts.revise(record), Component.class);
        assertThat(text()).contains("Hạnh cũng đang có bản nháp của hồ sơ này.");

        navigate("work", Component.class);
        assertThat(text()).contains("cũng đang sửa");
    }

    @Test
    @As(value = "told", roles = Role.OFFICER)
    void theBellCountsWhatIsUnreadAndANoticeLeadsThere() {
        var me = person("told", Role.OFFICER);
        var id = book.submitted(me, Book.project("Chuông báo"));
        as(staff.hire("Duyệt", Role.REVIEWER), () -> reviews.approve(id, Publication.PUBLIC));
        navigate("notices", Component.class);
        assertThat(bell()).isEqualTo("Thông báo: 1 chưa đọc");
        assertThat(text()).contains("Duyệt đã duyệt “Chuông báo”", "Mới");
        test(find(NativeButton.class).withText("Duyệt đã duyệt “Chuông báo”").single())
                .click();
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(HistoryView.class);
        assertThat(bell()).isEqualTo("Thông báo");
    }

    @Test
    @As(value = "reads-all", roles = Role.OFFICER)
    void allNoticesAreMarkedAsReadAtOnce() {
        var me = person("reads-all", Role.OFFICER);
        var id = book.submitted(me, Book.project("Đọc hết"));
        as(staff.hire("Trả", Role.REVIEWER), () -> {
            reviews.sendBack(id, List.of(new Remark("", "sửa")));
            return id;
        });
        navigate("notices", Component.class);
        assertThat(text()).contains("Trả yêu cầu chỉnh sửa “Đọc hết”");
        test(button("Đánh dấu đã đọc tất cả")).click();
        assertThat(text()).contains("“Đọc hết”").doesNotContain("Mới");
        assertThat(bell()).isEqualTo("Thông báo");
    }

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void aPageThatIsRefusedSaysWhy() {
        var id = book.submitted(OFFICER, Book.project("Đã xong"));
        as(staff.hire("Nhanh", Role.REVIEWER), () -> reviews.approve(id, Publication.PUBLIC));
        navigate("review/" + id, Component.class);
        assertThat(text()).contains("Trang này không mở được", "Bản nháp này không còn");
    }

    private UUID record(String code) {
        return records.find(ProjectContent.class, code, null).orElseThrow().record();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String bell() {
        return find(Anchor.class)
                .withClassName("header-count")
                .single()
                .getElement()
                .getAttribute("aria-label");
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
