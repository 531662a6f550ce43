package org.greenregistry.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.ShownHtml;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.Partner;
import org.greenregistry.dossier.PartnershipKind;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.PartyBuilder;
import org.greenregistry.dossier.PartyRole;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.Confidence;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.Source;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Published;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.Capability;
import org.greenregistry.organisation.CapabilityField;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;
import org.greenregistry.organisation.OrganisationOffice;
import org.greenregistry.organisation.OrganisationSite;
import org.greenregistry.organisation.Ownership;
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

    @Autowired
    OrganisationText text;

    @Autowired
    RecordService records;

    @Test
    void theAddressHoldsTheSearch() {
        book.published(content("Trường Đại học Gió", "3700111001"));
        book.published(content("Công ty Đèn", "3700111002"));

        UI.getCurrent().navigate("organisations", QueryParameters.of("q", "dai hoc gio"));

        var page = ShownHtml.now();
        assertThat(page.select("input[name=q]").val()).isEqualTo("dai hoc gio");
        assertThat(page.text()).contains("1 tổ chức", "Trường Đại học Gió").doesNotContain("Công ty Đèn", "!vi:");
    }

    @Test
    void aLongListHasPagesAndAPageBehindTheLastIsTheLast() {
        for (var number = 1; number <= 21; number++) {
            book.published(content("Hội Trang số %02d".formatted(number), null));
        }

        UI.getCurrent()
                .navigate(
                        "organisations", new QueryParameters(Map.of("q", List.of("hoi trang"), "page", List.of("9"))));

        var page = ShownHtml.now();
        assertThat(page.text()).contains("21 tổ chức", "Trang 2 trên 2");
        assertThat(ShownHtml.hrefs(page))
                .contains("organisations?q=hoi+trang")
                .filteredOn(href -> href.startsWith("organisations/"))
                .hasSize(1);
    }

    @Test
    void aChosenFacetIsTickedAndCanBeTakenAwayAndNonsenseIsNotThere() {
        book.published(OrganisationContentBuilder.builder(content("Lá chắn facet", null))
                .roles(List.of(HelixRole.INCUBATOR))
                .build());

        UI.getCurrent()
                .navigate(
                        "organisations",
                        new QueryParameters(
                                Map.of("q", List.of("la chan facet"), "role", List.of("INCUBATOR", "KING"))));

        var page = ShownHtml.now();
        assertThat(page.select("input[name=role][checked]").eachAttr("value")).containsExactly("INCUBATOR");
        assertThat(ShownHtml.hrefs(page)).contains("organisations?q=la+chan+facet");
        assertThat(page.text()).contains("Vườn ươm", "1 tổ chức").doesNotContain("KING", "!vi:");
    }

    @Test
    void thePageSaysWhatItIsWhereItIsAndWhoBelongsToIt() {
        var parent = published(OrganisationContentBuilder.builder(content("Tập đoàn Sông", null))
                .roles(List.of(HelixRole.INDUSTRY, HelixRole.SUPPLIER))
                .ownership(Ownership.STATE)
                .profile(new LocalizedText("Làm khu công nghiệp", "Builds parks"))
                .capabilities(List.of(
                        new Capability("a", CapabilityField.TRAINING, new LocalizedText("Dạy nghề", "Vocational"))))
                .sites(List.of(new OrganisationSite("s", "VSIP2", "C-25760-OLD", "Lô 7")))
                .office(new OrganisationOffice("Phòng đối ngoại", "0274 1234567", "office@example.org"))
                .sources(List.of(new Source("q", "https://example.org/nguon", null, Confidence.HIGH, null)))
                .build());
        var child = published(OrganisationContentBuilder.builder(content("Trường của Sông", null))
                .parent(parent.record())
                .build());

        navigate("organisations/" + parent.code(), OrganisationView.class);

        assertThat(text())
                .contains(
                        "Nhà cung cấp",
                        "Nhà nước",
                        "Làm khu công nghiệp",
                        "Đào tạo",
                        "Dạy nghề",
                        "Lô 7",
                        "Phòng đối ngoại",
                        "Trường của Sông",
                        "Độ tin cậy: Cao")
                .doesNotContain("!vi:");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "organisations?role=SUPPLIER",
                        "parks/VSIP2",
                        "units/C-25760-OLD",
                        "tel:02741234567",
                        "mailto:office@example.org",
                        "organisations/" + child.code(),
                        "https://example.org/nguon");

        navigate("organisations/" + child.code(), OrganisationView.class);

        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("organisations/" + parent.code());
    }

    @Test
    void theProjectsItTakesPartInStandWithItsRoles() {
        var investor = published(content("Công ty Có dự án", null));
        var project = Book.withParties(
                Book.project("Nhà máy của công ty có dự án"),
                List.of(PartyBuilder.builder(Party.of("p1", PartyRole.INVESTOR, "Công ty Có dự án", "VN"))
                        .organisation(investor.record())
                        .build()));
        book.published(ProjectContentBuilder.builder(project)
                .partners(List.of(new Partner(
                        "q1",
                        investor.record(),
                        "Công ty Có dự án",
                        HelixRole.INDUSTRY,
                        PartnershipKind.TRAINING,
                        null,
                        null,
                        null)))
                .build()
                .excused(ValueGap.UNKNOWN));

        navigate("organisations/" + investor.code(), OrganisationView.class);

        assertThat(text()).contains("Dự án tham gia", "Nhà máy của công ty có dự án", "Nhà đầu tư, Đào tạo");
    }

    @Test
    void machinesReadWhatKindOfOrganisationItIs() {
        var school = published(OrganisationContentBuilder.builder(content("Trường Cho máy đọc", "3700222077"))
                .roles(List.of(HelixRole.UNIVERSITY))
                .website("https://example.org")
                .build());

        var page = text.page("organisations/" + school.code(), Map.of(), Lang.ENGLISH)
                .orElseThrow();

        assertThat(page.jsonLd().orElseThrow())
                .contains("CollegeOrUniversity", "Trường Cho máy đọc", "https://example.org", school.code())
                .doesNotContain("3700222077", "chỉ nội bộ thấy");
        assertThat(page.description()).contains("University");
    }

    private Published<OrganisationContent> published(OrganisationContent content) {
        return records.find(OrganisationContent.class, book.published(content), null)
                .orElseThrow();
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
    void theCountryIsMarkedUnlessTheOrganisationMayBelongToSeveral() {
        assertThat(isCountryMarked(content("Công ty một nước", null))).isTrue();
        assertThat(isCountryMarked(OrganisationContentBuilder.builder(content("Hội nhiều nước", null))
                        .roles(List.of(HelixRole.ASSOCIATION))
                        .build()))
                .isFalse();
    }

    private boolean isCountryMarked(OrganisationContent content) {
        var draft = book.draft(People.person("org", Role.OFFICER), content);
        navigate("work/organisations/" + draft, OrganisationFormView.class);
        return find(ComboBox.class).all().stream()
                .filter(field -> "Nước đăng ký".equals(field.getLabel()))
                .findFirst()
                .orElseThrow()
                .isRequiredIndicatorVisible();
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
