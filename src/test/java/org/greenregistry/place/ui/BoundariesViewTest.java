package org.greenregistry.place.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.STEWARD;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;
import static org.greenregistry.place.Borders.feature;
import static org.greenregistry.place.Borders.file;
import static org.greenregistry.place.Borders.square;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.access.Role;
import org.greenregistry.place.BoundaryService;
import org.greenregistry.shell.FileDrop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A steward brings boundaries in and takes them back. */
@AppTest
@As(value = "thu", roles = Role.STEWARD)
class BoundariesViewTest extends SpringBrowserlessTest {

    @Autowired
    BoundaryService boundaries;

    @BeforeEach
    void open() {
        UI.getCurrent().navigate("steward/boundaries");
    }

    @AfterEach
    void nothingStays() {
        as(STEWARD, boundaries::sets).forEach(set -> does(STEWARD, () -> boundaries.remove(set.id(), "hết thử")));
    }

    @Test
    void whatAFileWouldDoIsShownBeforeItIsDone() {
        assertThat(text()).contains("Chưa có ranh giới nào").doesNotContain("!vi");
        fill();
        drop(file(
                feature("\"code\":\"25747\"", square(106.65, 10.97, 0.01)),
                feature("\"name\":\"Phường Ở Nơi Khác\"", square(106.66, 10.97, 0.01))));
        press("Kiểm tra tệp");

        assertThat(text())
                .contains("1 đơn vị có ranh giới · 0 lỗi · 1 đối tượng không thuộc đơn vị nào · 35 phường, xã")
                .contains("Phường Thủ Dầu Một · 25747", "121 ha", "Lần đầu", "số 2 Phường Ở Nơi Khác")
                .doesNotContain("!vi");
        assertThat(as(STEWARD, boundaries::sets)).isEmpty();

        press("Nạp ranh giới của 1 đơn vị");
        assertThat(text()).contains("Ranh giới của 1 đơn vị", "Áp dụng từ 01/07/2025", "Văn bản 12/QĐ", "CC BY 4.0");

        test(find(NativeButton.class).withText("Gỡ bỏ").single()).click();
        test(find(TextArea.class).single()).setValue("giấy phép không rõ");
        test(find(Button.class).withText("Gỡ bỏ").single()).click();
        assertThat(text()).contains("Chưa có ranh giới nào");
    }

    @Test
    void faultsAreSentencesAndNothingCanBeBroughtIn() {
        fill();
        drop(file(feature("\"code\":\"25747\"", square(10.97, 106.65, 0.01))));
        press("Kiểm tra tệp");

        assertThat(text()).contains("Đối tượng 1: kinh độ và vĩ độ bị đảo").doesNotContain("!vi");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().startsWith("Nạp"));
    }

    @Test
    void withoutAFileOrItsSourceNothingIsChecked() {
        press("Kiểm tra tệp");
        assertThat(find(TextField.class).all()).allMatch(TextField::isInvalid);

        fill();
        press("Kiểm tra tệp");
        assertThat(text()).contains("Hãy chọn tệp");
    }

    private void fill() {
        field("Nguồn", "Sở đo đạc");
        field("Giấy phép sử dụng", "CC BY 4.0");
        field("Số văn bản quy định ranh giới", "12/QĐ");
        find(DatePicker.class).all().forEach(field -> test(field).setValue(LocalDate.of(2025, 7, 1)));
    }

    private void field(String label, String value) {
        test(find(TextField.class).all().stream()
                        .filter(field -> field.getLabel().equals(label))
                        .findFirst()
                        .orElseThrow())
                .setValue(value);
    }

    private void drop(byte[] file) {
        find(FileDrop.class).single().take("ranh-gioi.geojson", file);
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
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
