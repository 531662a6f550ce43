package org.greenregistry.reference.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.access.Role;
import org.greenregistry.reference.ExchangeRates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A steward at work on the rates, on the page only. */
@AppTest
@As(value = "thu", roles = Role.STEWARD)
class RatesViewTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(1998, 5, 4);

    @Autowired
    ExchangeRates rates;

    @Test
    void aRateIsAddedAndEnded() {
        navigate(RatesView.class);
        write("13.027,5");
        submit("Lưu");

        assertThat(rates.on(DAY).vnd("USD")).contains(new BigDecimal("13027.5"));
        assertThat(text())
                .contains("USD/VND", "13.027,5", "04/05/1998", "Ngân hàng Nhà nước")
                .doesNotContain("!vi");

        test(find(NativeButton.class).withText("Ngừng dùng").all().getLast()).click();
        test(find(DatePicker.class).single()).setValue(DAY.plusDays(1));
        test(find(TextArea.class).single()).setValue("đọc sai");
        submit("Ngừng dùng");

        assertThat(rates.on(DAY.plusDays(2)).newest()).isEmpty();
        assertThat(text()).contains("đến hết 05/05/1998");
    }

    @Test
    void whatIsNoNumberIsSaidAndNothingIsSaved() {
        var before = rates.all();
        navigate(RatesView.class);
        write("13,027.5");
        submit("Lưu");

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(field("Số đồng cho một đơn vị").getErrorMessage()).contains("26.385");
        assertThat(rates.all()).isEqualTo(before);
    }

    @Test
    @As(value = "lan", roles = Role.OFFICER)
    void anOfficerReadsOnly() {
        navigate(RatesView.class);

        assertThat(text()).contains("Tỷ giá quy đổi").doesNotContain("Thêm tỷ giá");
    }

    private void write(String vnd) {
        test(find(NativeButton.class).withText("+ Thêm tỷ giá").single()).click();
        currency();
        test(field("Số đồng cho một đơn vị")).setValue(vnd);
        test(find(DatePicker.class).single()).setValue(DAY);
        test(field("Nguồn")).setValue("Ngân hàng Nhà nước");
    }

    @SuppressWarnings("unchecked")
    private void currency() {
        ComboBox<String> field = find(ComboBox.class).withCaption("Ngoại tệ").single();
        test(field).selectItem("USD");
    }

    private void submit(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
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
