package org.greenregistry.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
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

    @Autowired
    OrganisationsText plain;

    @Test
    void theAddressHoldsTheSearch() {
        book.published(content("Trường Đại học Gió", "3700111001"));
        book.published(content("Công ty Đèn", "3700111002"));

        UI.getCurrent().navigate("organisations", QueryParameters.of("q", "dai hoc gio"));

        var page = UI.getCurrent().getCurrentView().getElement().getOuterHTML();
        assertThat(page).contains("value=\"dai hoc gio\"");
        assertThat(text()).contains("1 tổ chức", "Trường Đại học Gió").doesNotContain("Công ty Đèn", "!vi:");
    }

    @Test
    void aLongListHasPagesAndAPageBehindTheLastIsTheLast() {
        for (var number = 1; number <= 21; number++) {
            book.published(content("Hội Trang số %02d".formatted(number), null));
        }

        UI.getCurrent()
                .navigate(
                        "organisations", new QueryParameters(Map.of("q", List.of("hoi trang"), "page", List.of("9"))));

        assertThat(text()).contains("21 tổ chức", "Trang 2 trên 2");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("organisations?q=hoi+trang")
                .filteredOn(href -> href.startsWith("organisations/"))
                .hasSize(1);
    }

    @Test
    void theListIsPlainHtmlForCrawlersAndOnlyTheWholeOneIsListed() {
        book.published(content("Liên hiệp Văn bản", null));

        var whole = plain.page("organisations", Map.of(), Lang.VIETNAMESE).orElseThrow();
        var searched = plain.page("organisations", Map.of("q", new String[] {"van ban"}), Lang.ENGLISH)
                .orElseThrow();

        assertThat(whole.indexable()).isTrue();
        assertThat(searched.indexable()).isFalse();
        assertThat(searched.html()).contains("Liên hiệp Văn bản", "en/organisations/", "1 organisation");
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

    private static OrganisationContent content(String name, @Nullable String number) {
        return OrganisationContentBuilder.builder(OrganisationContent.of(new Name(name, null), "VN"))
                .enterpriseCode(number)
                .note("chỉ nội bộ thấy")
                .build();
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
