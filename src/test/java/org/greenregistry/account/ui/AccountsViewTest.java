package org.greenregistry.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Role;
import org.greenregistry.account.AccountRow;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.AccountState;
import org.greenregistry.account.Colleague;
import org.greenregistry.account.NewAccount;
import org.greenregistry.account.OrganisationChoices;
import org.greenregistry.account.ScopeChoices;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.shell.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** What an administrator, another person and somebody without an account see. */
@AppTest
@As(value = "root", roles = Role.ADMIN)
class AccountsViewTest extends SpringBrowserlessTest {

    @Autowired
    OrganisationChoices organisations;

    @Autowired
    ScopeChoices choices;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Formats formats;

    @Autowired
    private Book book;

    @Autowired
    private Staff staff;

    private final String word = "v" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theAddressDecidesWhoIsListed() {
        create("1", "Đỗ Bình");
        create("2", "Đỗ An");
        list();

        assertThat(test(theList()).size()).isEqualTo(2);
        assertThat(test(theList()).getRow(0).displayName()).isEqualTo("Đỗ An");
        assertThat(find(TextField.class).withCaption("Tìm theo tên").single().getValue())
                .isEqualTo(word);
    }

    @Test
    void aNewAccountShowsItsCodeOnce() {
        list();
        test(button("Lập tài khoản")).click();
        type("Họ tên", "Phạm Lan");
        type("Tên đăng nhập", word);
        test(roles()).selectItem("Cán bộ");
        test(find(Button.class).withText("Lập tài khoản").all().getLast()).click();

        assertThat(find(Paragraph.class).withClassName("one-time-code").single().getText())
                .matches("([A-Z2-9]{4}-){4}[A-Z2-9]{4}");
        assertThat(rows()).extracting(AccountRow::displayName).containsExactly("Phạm Lan");
    }

    @Test
    void aFaultyNewAccountIsNotMade() {
        list();
        test(button("Lập tài khoản")).click();
        type("Tên đăng nhập", "Á");
        test(find(Button.class).withText("Lập tài khoản").all().getLast()).click();

        assertThat(find(TextField.class).withCaption("Tên đăng nhập").single().getErrorMessage())
                .startsWith("Từ 3 đến 60 ký tự");
        assertThat(find(TextField.class).withCaption("Họ tên").single().isInvalid())
                .isTrue();
        assertThat(rows()).isEmpty();
    }

    @Test
    void aLockIsAskedAboutFirst() {
        create("1", "Đỗ Bình");
        list();
        new AccountDialog(accounts, rows().getFirst(), new Choices(choices, organisations), formats, () -> {}).open();
        test(button("Khóa tài khoản")).click();
        assertThat(rows().getFirst().state()).isEqualTo(AccountState.INVITED);

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(rows().getFirst().state()).isEqualTo(AccountState.LOCKED);
    }

    @Test
    void termsAreSavedAndTheirEndIsShown() {
        create("1", "Đỗ Bình");
        list();
        new AccountDialog(accounts, rows().getFirst(), new Choices(choices, organisations), formats, () -> {}).open();
        test(button("Phạm vi và thời hạn")).click();
        several("Khu vực").setValue(Set.of("VSIP2", "C-25760-OLD"));
        var agencies = several("Cơ quan quản lý");
        assertThat(agencies.getItemLabelGenerator().apply("HEPZA")).startsWith("Ban Quản lý các khu chế xuất");
        agencies.setValue(Set.of("HEPZA"));
        find(DatePicker.class).single().setValue(LocalDate.of(2030, 12, 31));
        test(button("Lưu phạm vi")).click();
        var terms = rows().getFirst().terms();
        assertThat(terms.areas()).containsExactlyInAnyOrder("VSIP2", "C-25760-OLD");
        assertThat(terms.agencies()).containsExactly("HEPZA");
        assertThat(terms.expiresAt()).isEqualTo("2030-12-31T17:00:00Z");
        list();
        assertThat(test(theList()).getCellText(0, 4)).contains("hết hạn ngày 31/12/2030");
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<String> several(String label) {
        return find(MultiSelectComboBox.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void draftsAreHandedOverToAChosenOfficer() {
        var taker = staff.hire("Tiếp nhận", Role.OFFICER);
        var leaving = staff.hire(word, Role.OFFICER);
        book.draft(leaving, Book.project("Bàn giao từ trang"));
        new AccountDialog(accounts, rows().getFirst(), new Choices(choices, organisations), formats, () -> {}).open();
        test(button("Bàn giao bản nháp")).click();
        test(button("Bàn giao")).click();
        assertThat(find(ComboBox.class).single().isInvalid()).isTrue();
        choose(taker.requireAccount());
        test(button("Bàn giao")).click();
        assertThat(find(Notification.class).single().getElement().getProperty("text"))
                .contains("Đã bàn giao 1 bản nháp.");
    }

    @SuppressWarnings("unchecked")
    private void choose(UUID account) {
        ComboBox<Colleague> taker = find(ComboBox.class).single();
        taker.getListDataView()
                .getItems()
                .filter(offered -> offered.id().equals(account))
                .forEach(taker::setValue);
    }

    @ParameterizedTest
    @FieldSource("org.greenregistry.access.Role#ALL")
    void onlyAnAdministratorMayOpenTheList(String role) {
        Principal person = () -> role;

        assertThat(new AccessAnnotationChecker().hasAccess(AccountsView.class, person, role::equals))
                .isEqualTo(role.equals(Role.ADMIN));
    }

    @Test
    void thePublicMayNotOpenTheList() {
        assertThat(new AccessAnnotationChecker().hasAccess(AccountsView.class, null, role -> false))
                .isFalse();
    }

    @Test
    void theSignInPageSaysWhatWasWrongAndSpeaksBothLanguages() {
        UI.getCurrent().navigate("en/sign-in", QueryParameters.of("error", ""));

        assertThat(find(LoginForm.class).single().isError()).isTrue();
        assertThat(find(LoginForm.class).single().getAction()).isEqualTo("sign-in?lang=en");
        assertThat(find(H1.class).single().getText()).isEqualTo("Sign in");
    }

    @Test
    void twoDifferentPassphrasesActivateNothing() {
        navigateTo("activate");
        type("Tên đăng nhập", word);
        type("Mã dùng một lần", "AAAA");
        test(find(PasswordField.class).withCaption("Mật khẩu mới").single()).setValue("ba con voi qua cầu");
        test(button("Đặt mật khẩu")).click();
        assertThat(find(PasswordField.class)
                        .withCaption("Nhập lại mật khẩu mới")
                        .single()
                        .isInvalid())
                .isTrue();

        test(find(PasswordField.class).withCaption("Nhập lại mật khẩu mới").single())
                .setValue("ba con voi qua cầu");
        assertThatThrownBy(() -> test(button("Đặt mật khẩu")).click())
                .isInstanceOf(Refusal.class)
                .hasMessage("account.activation.refused");
    }

    private void list() {
        UI.getCurrent().navigate("accounts", QueryParameters.of("q", word));
    }

    private void navigateTo(String path) {
        UI.getCurrent().navigate(path);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> roles() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<AccountRow> theList() {
        return find(Grid.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void type(String caption, String text) {
        test(find(TextField.class).withCaption(caption).single()).setValue(text);
    }

    private List<AccountRow> rows() {
        return as(ADMIN, () -> accounts.list(word, Pageable.ofSize(9)));
    }

    private void create(String suffix, String name) {
        as(ADMIN, () -> accounts.create(new NewAccount(word + suffix, name, null, null, Set.of(Role.OFFICER))));
    }
}
