package org.greenregistry.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.organisation.OrganisationContent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@As(value = "org", roles = Role.OFFICER)
class OrganisationViewsTest extends SpringBrowserlessTest {

    private static final String SECRET = "3700999888";

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Test
    void theAddressHoldsTheSearch() {
        book.published(content("Trường Đại học Gió", "3700111001"));
        book.published(content("Công ty Đèn", "3700111002"));

        UI.getCurrent().navigate("organisations", QueryParameters.of("q", "dai hoc gio"));

        assertThat(find(TextField.class).single().getValue()).isEqualTo("dai hoc gio");
        assertThat(text()).contains("1 tổ chức").doesNotContain("!vi:");
    }

    @Test
    void anOfficerMayEditAndSeesNoRestrictedNumber() {
        var code = book.published(content("Viện Mưa", SECRET));

        navigate("organisations/" + code, OrganisationView.class);

        assertThat(text()).contains("Viện Mưa", "chỉ nội bộ thấy").doesNotContain(SECRET);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("work/organisations/revise/" + code, "history/organisation/" + code);
    }

    @Test
    @As(
            value = "guest",
            roles = {})
    void somebodyWithoutARoleReadsWhatIsPublic() {
        var code = book.published(content("Hợp tác xã Nắng", "3700111003"));

        navigate("organisations/" + code, OrganisationView.class);

        assertThat(text()).contains("Hợp tác xã Nắng").doesNotContain("chỉ nội bộ thấy", "3700111003", "Sửa");
    }

    @Test
    void theFormSavesWhatIsTyped() {
        navigate("work/organisations/new", OrganisationFormView.class);

        test(find(TextField.class).all().getFirst()).setValue("Công ty Mới ghi");

        assertThat(drafts.mine()).anyMatch(row -> row.title().equals("Công ty Mới ghi"));
    }

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void aReviewerHasNoForm() {
        navigate("work/organisations/new", Component.class);

        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(OrganisationFormView.class);
    }

    private static OrganisationContent content(String name, String number) {
        return new OrganisationContent(new Name(name, null), "VN", null, null, number, "chỉ nội bộ thấy");
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
