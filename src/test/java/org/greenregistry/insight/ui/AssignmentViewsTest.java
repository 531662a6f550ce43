package org.greenregistry.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Staff;
import org.greenregistry.access.Role;
import org.greenregistry.account.Colleague;
import org.greenregistry.insight.AssignmentService;
import org.greenregistry.insight.TargetKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager asks a colleague on one page and sets targets on another. */
@AppTest
@As(value = "quang", roles = Role.MANAGER)
class AssignmentViewsTest extends SpringBrowserlessTest {

    @Autowired
    Staff staff;

    @Autowired
    AssignmentService assignments;

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    @Test
    void whoByWhenAndOneSentenceMakeAnAssignment() {
        var colleague = staff.hire("Người nhận " + UUID.randomUUID(), Role.OFFICER);
        open("overview/assign", "about=Ch%E1%BA%ADm+ti%E1%BA%BFn+%C4%91%E1%BB%99&path=projects%3Fis%3Dlate");

        test(find(Button.class).withText("Giao việc").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        @SuppressWarnings("unchecked")
        ComboBox<Colleague> who = find(ComboBox.class).single();
        who.setValue(assignments.takers().stream()
                .filter(taker -> taker.id().equals(colleague.account()))
                .findFirst()
                .orElseThrow());
        find(DatePicker.class).single().setValue(LocalDate.of(2090, 1, 1));
        find(TextArea.class).single().setValue("Gọi chủ đầu tư");
        test(find(Button.class).withText("Giao việc").single()).click();

        assertThat(shown()).contains("Gọi chủ đầu tư", colleague.name(), "Đang chờ", "Chậm tiến độ");
    }

    @Test
    void whatIsNoNumberStaysInTheFieldWithASentence() {
        open("overview/targets", "year=2041");
        @SuppressWarnings("unchecked")
        ComboBox<TargetKey> key = find(ComboBox.class).single();
        key.setValue(TargetKey.NEW_USD);
        var fields = find(TextField.class).all();
        fields.getFirst().setValue("bốn trăm");
        fields.getLast().setValue("Nghị quyết 5");
        test(find(Button.class).withText("Lưu chỉ tiêu").single()).click();

        assertThat(fields.getFirst().getErrorMessage()).startsWith("Không đọc được số này");
        assertThat(fields.getFirst().getValue()).isEqualTo("bốn trăm");

        fields.getFirst().setValue("450.000.000");
        test(find(Button.class).withText("Lưu chỉ tiêu").single()).click();

        assertThat(shown()).contains("450 triệu USD", "Nghị quyết 5");
    }
}
