package org.greenregistry.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.Milestone;
import org.greenregistry.dossier.MilestoneKind;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.insight.ReminderService;
import org.greenregistry.kernel.ReducedDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer sees what falls due, month by month, and takes it along. */
@AppTest
@As(value = "lan", roles = Role.OFFICER)
class DutiesViewTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    ReminderService reminders;

    @Test
    void aMonthShowsWhatFallsDueInItAndTheAddressSaysWhich() {
        book.published(ProjectContentBuilder.builder(Book.project("Mốc trong lịch"))
                .milestones(List.of(new Milestone(
                        "m1", MilestoneKind.OPERATION, null, ReducedDate.of(LocalDate.of(2033, 8, 20)), null)))
                .build());

        open("month=2033-08");
        assertThat(text()).contains("Tháng 08/2033", "Đi vào hoạt động: Mốc trong lịch", "20/08/2033", "ngày nghỉ");
        open("month=2033-08&kind=hold");
        assertThat(text()).doesNotContain("Mốc trong lịch");
        open("month=2033-09");
        assertThat(text()).doesNotContain("Mốc trong lịch");
        open("month=2033-08&whose=mine&agency=NOBODY");
        assertThat(text()).contains("Không có việc nào");
    }

    @Test
    void whatNobodyUnderstandsIsNotSaid() {
        open("month=abc&kind=what&whose=them&page=-3");
        assertThat(text()).contains("Trong phạm vi của tôi");
    }

    @Test
    void anAddressIsMadeShownOnceAndRevoked() {
        open("");
        find(Button.class).withText("Tạo địa chỉ lịch").single().click();
        assertThat(text()).contains("/calendar/", ".ics", "Đây là lần duy nhất");
        open("");
        assertThat(text()).doesNotContain(".ics").contains("Địa chỉ được tạo lúc");
        find(Button.class).withText("Thu hồi địa chỉ").single().click();
        assertThat(text()).doesNotContain("Địa chỉ được tạo lúc");
    }

    @Test
    void remindersAreSwitchedOff() {
        open("");
        test(find(Checkbox.class).single()).click();
        assertThat(reminders.isWanted()).isFalse();
        test(find(Checkbox.class).single()).click();
        assertThat(reminders.isWanted()).isTrue();
    }

    private void open(String query) {
        UI.getCurrent().navigate("duties", QueryParameters.fromString(query));
    }

    private String text() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }
}
