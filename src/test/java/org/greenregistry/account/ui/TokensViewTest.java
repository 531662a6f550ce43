package org.greenregistry.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Staff;
import org.greenregistry.access.Role;
import org.greenregistry.account.TokenRow;
import org.greenregistry.account.TokenScope;
import org.greenregistry.account.TokenService;
import org.greenregistry.shell.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@AppTest
@As(value = "root", roles = Role.ADMIN)
class TokensViewTest extends SpringBrowserlessTest {

    @Autowired
    TokenService tokens;

    @Autowired
    Formats formats;

    @Autowired
    Staff staff;

    private final String word = "Chương trình " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aTokenIsShownOnceAndListedWithoutItsSecret() {
        var shown = make();

        assertThat(shown).matches("gpr_[0-9a-f]{16}_[\\w-]{43}");
        assertThat(row().scopes()).containsExactly(TokenScope.DRAFT, TokenScope.EVIDENCE);
        assertThat(row().toString()).doesNotContain(shown.substring(21));
        assertThat(row().responsible()).startsWith("Phụ trách");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        UI.getCurrent().navigate("accounts/tokens");
        test(button("Cấp mã mới")).click();
        test(button("Cấp mã")).click();

        assertThat(find(TextField.class).withCaption("Chương trình").single().isInvalid())
                .isTrue();
        assertThat(find(CheckboxGroup.class).single().isInvalid()).isTrue();
        assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
    }

    @Test
    void aRevocationIsAskedAboutFirst() {
        make();
        new TokenDialog(tokens, row(), formats, () -> {}).open();
        test(button("Thu hồi mã")).click();
        assertThat(row().state()).isEqualTo(TokenRow.State.GOOD);

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(row().state()).isEqualTo(TokenRow.State.REVOKED);
    }

    @Test
    void aProgramGoesToAnotherOfficer() {
        make();
        var other = staff.hire("Thay thế", Role.OFFICER);
        new TokenDialog(tokens, row(), formats, () -> {}).open();
        test(button("Đổi cán bộ phụ trách")).click();
        assertThat(find(ComboBox.class).all().getLast().isInvalid()).isTrue();
        as(ADMIN, () -> {
            tokens.entrust(row().id(), other.requireAccount());
            return true;
        });

        assertThat(row().responsible()).isEqualTo("Thay thế");
    }

    @ParameterizedTest
    @FieldSource("org.greenregistry.access.Role#ALL")
    void onlyAnAdministratorMayOpenTheList(String role) {
        Principal person = () -> role;

        assertThat(new AccessAnnotationChecker().hasAccess(TokensView.class, person, role::equals))
                .isEqualTo(role.equals(Role.ADMIN));
    }

    /** @return the token */
    private String make() {
        var officer = staff.hire("Phụ trách " + word, Role.OFFICER);
        UI.getCurrent().navigate("accounts/tokens");
        test(button("Cấp mã mới")).click();
        test(find(TextField.class).withCaption("Chương trình").single()).setValue(word);
        test(find(TextField.class).withCaption("Cơ quan").single()).setValue("Sở Tài chính");
        choose(officer.requireAccount());
        scopes().setValue(Set.of(TokenScope.DRAFT, TokenScope.EVIDENCE));
        find(DatePicker.class).single().setValue(as(ADMIN, tokens::latest));
        test(button("Cấp mã")).click();
        return find(Paragraph.class).withClassName("api-token").single().getText();
    }

    @SuppressWarnings("unchecked")
    private void choose(UUID officer) {
        ((ComboBox<UUID>) find(ComboBox.class).single()).setValue(officer);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<TokenScope> scopes() {
        return find(CheckboxGroup.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private TokenRow row() {
        return as(ADMIN, () -> tokens.list(Pageable.ofSize(500))).stream()
                .filter(row -> row.name().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
