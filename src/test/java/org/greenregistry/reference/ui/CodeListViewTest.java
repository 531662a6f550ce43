package org.greenregistry.reference.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.access.Role;
import org.greenregistry.reference.CodeLists;
import org.greenregistry.reference.ReferenceList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A steward at work on the lists, on the pages only. */
@AppTest
@As(value = "thu", roles = Role.STEWARD)
class CodeListViewTest extends SpringBrowserlessTest {

    @Autowired
    CodeLists codes;

    private final String code =
            "U" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void allListsAreOnOnePage() {
        navigate(ReferenceView.class);

        assertThat(text())
                .contains("Danh mục dùng chung", "Cơ quan", "Ngày nghỉ", "mã đang dùng")
                .doesNotContain("!vi");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("steward/category", "steward/agency", "steward/vsic-2025");
    }

    @Test
    void theAddressNarrowsTheList() {
        open("q=bql kcn binh duong");
        assertThat(text()).contains("Không có mã nào khớp").doesNotContain("!vi");

        open("q=bql kcn binh duong&all=on");
        assertThat(text())
                .contains("1 mã", "BQL_KCN_BINH_DUONG", "đến hết 27/07/2025", "Kế tục: Ban Quản lý các khu chế xuất");
    }

    @Test
    void aSuccessorShowsWhomItFollowed() {
        open("q=hepza");

        assertThat(text()).contains("Đang dùng", "Tiếp nối:", "Ban Quản lý các khu công nghiệp Bình Dương");
    }

    @Test
    void aCodeIsAddedChangedRetiredAndReinstated() {
        open("");
        press("+ Thêm mã");
        type("Mã", code);
        type("Tên tiếng Việt", "Sở Thử");
        submit("Lưu");
        assertThat(name()).isEqualTo("Sở Thử");
        assertThat(text()).contains(code, "Sở Thử");

        open("q=" + code);
        press("Sửa");
        type("Tên tiếng Việt", "Sở Thử nghiệm");
        submit("Lưu");
        assertThat(name()).isEqualTo("Sở Thử nghiệm");

        press("Ngừng dùng");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2025, 1, 31));
        choose("Mã kế tục", "HEPZA – " + hepza());
        test(find(TextArea.class).single()).setValue("sáp nhập");
        submit("Ngừng dùng");
        assertThat(codes.current(ReferenceList.AGENCY, code)).isEqualTo("HEPZA");
        assertThat(text()).contains("Không có mã nào khớp");

        open("q=" + code + "&all=on");
        assertThat(text()).contains("Đã ngừng", "đến hết 31/01/2025");
        press("Dùng lại");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(codes.current(ReferenceList.AGENCY, code)).isEqualTo(code);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsSaved() {
        open("");
        press("+ Thêm mã");
        type("Mã", code);
        submit("Lưu");

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(field("Tên tiếng Việt").isInvalid()).isTrue();
        assertThat(codes.find(ReferenceList.AGENCY, code)).isEmpty();
    }

    @Test
    void aRefusalLeavesTheDialogOpen() {
        open("");
        press("+ Thêm mã");
        type("Mã", "HEPZA");
        type("Tên tiếng Việt", "Lần hai");

        assertThatThrownBy(() -> submit("Lưu")).hasMessage("reference.taken");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void thereIsNoSuchList() {
        navigate("steward/nothing", Component.class);

        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(CodeListView.class);
    }

    private String hepza() {
        return codes.name(ReferenceList.AGENCY, "HEPZA", Locale.of("vi"));
    }

    private String name() {
        return codes.name(ReferenceList.AGENCY, code, Locale.of("vi"));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("steward/agency", QueryParameters.fromString(query));
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).all().getFirst()).click();
    }

    private void submit(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private void type(String label, String value) {
        test(field(label)).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String words) {
        ComboBox<String> field = find(ComboBox.class).withCaption(label).single();
        test(field).selectItem(words);
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
