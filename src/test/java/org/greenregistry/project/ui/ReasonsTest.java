package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import org.greenregistry.Book;
import org.greenregistry.dossier.Gap;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ValueGap;
import org.junit.jupiter.api.Test;

/** What an officer need not fill: items offered, and reasons for values that are absent. */
class ReasonsTest extends ProjectFormTesting {

    @Test
    void anEmptyListOffersAnItemThatIsKeptOnceSomethingIsWrittenInIt() {
        var draft = open(ProjectContent.EMPTY);
        type("Tên dự án", "Chưa có nhà đầu tư");
        assertThat(content(draft).parties()).isEmpty();
        assertThat(content(draft).capital()).isEmpty();

        type("Tên trên giấy", "Công ty mẫu");
        type("Số tiền", "12x");

        assertThat(content(draft).parties()).extracting("name").containsExactly("Công ty mẫu");
        reopen(draft);
        assertThat(field("Số tiền").getValue()).isEqualTo("12x");
    }

    @Test
    void elevenFieldsAndOnePressMakeALicensedProjectComplete() {
        var draft = open(ProjectContent.EMPTY);
        type("Tên dự án", "Nhà máy mười một ô");
        choose("Nhóm dự án", "Sản xuất công nghiệp");
        choose("Thực hiện theo", "Luật Đầu tư, có giấy chứng nhận đăng ký đầu tư");
        choose("Ngành kinh tế chính", "C – Công nghiệp chế biến, chế tạo");
        type("Tên trên giấy", "Công ty mẫu");
        choose("Nước đăng ký", "Đan Mạch");
        type("Mã số dự án / Số GCNĐKĐT", "3200000011");
        type("Ngày cấp GCNĐKĐT lần đầu", "16/05/2024");
        type("Số tiền", "100 tỷ");
        type("Địa chỉ ghi trên giấy", "Lô A1");
        choose("Phường, xã", "Phường Bình Dương");

        var open = faults(draft).size();
        press("Ghi “chưa nhập” cho " + open + " mục còn lại");

        assertThat(faults(draft)).isEmpty();
        assertThat(text()).contains("✓ Đã đủ để trình");
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .noneMatch(name -> name.contains("mục còn lại"));
        assertThat(content(draft).incomplete()).hasSize(open);
    }

    @Test
    void whatIsNeededAlwaysIsLeftOpen() {
        var draft = open(ProjectContent.EMPTY);

        press("Ghi “chưa nhập” cho " + content(draft).incomplete().size() + " mục còn lại");

        assertThat(faults(draft)).extracting("path").contains("name.vi", "category", "regime");
    }

    @Test
    void aReasonStandsAtItsFieldAndLeavesWhenTheFieldIsFilled() {
        var draft = open(Book.project("Có lý do"));
        assertThat(content(draft).gaps()).extracting(Gap::path).contains("term.years", "purpose.objectives");
        assertThat(field("Thời hạn hoạt động (năm)")
                        .getHelperComponent()
                        .getElement()
                        .getTextRecursively())
                .contains("Chưa rõ");

        type("Thời hạn hoạt động (năm)", "50");

        assertThat(content(draft).gaps()).extracting(Gap::path).doesNotContain("term.years");
        assertThat(field("Thời hạn hoạt động (năm)")
                        .getHelperComponent()
                        .getElement()
                        .getTextRecursively())
                .doesNotContain("Chưa rõ");
    }

    @Test
    void aReasonIsGivenAndTakenBackAtTheField() {
        var draft = open(Book.project("Đổi lý do"));
        var gaps = content(draft).gaps().size();

        click("Bỏ lý do");
        assertThat(content(draft).gaps()).hasSize(gaps - 1);
        assertThat(faults(draft)).hasSize(1);

        click("Ghi lý do");
        choose("Lý do", "Không áp dụng");
        press("Ghi lý do");
        assertThat(content(draft).gaps()).extracting(Gap::reason).contains(ValueGap.NOT_APPLICABLE);
        assertThat(faults(draft)).isEmpty();
    }

    private void click(String text) {
        var link = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(link, new ClickEvent<>(link));
    }
}
