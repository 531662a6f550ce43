package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.ShownHtml;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.SayDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The three pages, live and as plain HTML, for the public and for staff. */
@AppTest
class PublicPagesTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Autowired
    HomeText homeText;

    @Autowired
    ListText listText;

    @Autowired
    ProjectText projectText;

    private final String word = "trang" + UUID.randomUUID().toString().substring(0, 8);
    private String code = "";

    @BeforeEach
    void aProject() {
        code = book.published(Book.project("Quảng trường " + word));
    }

    @Test
    void theHomePageLeadsToTheListAndShowsWhatIsNew() {
        navigate(HomeView.class);

        assertThat(shown()).contains("Tìm dự án sản xuất xanh", "Mới vào sổ", "Quảng trường " + word);
        assertThat(hrefs())
                .contains("projects", "organisations", "projects?phase=BUILDING")
                .anyMatch(href -> href.startsWith("projects/" + code + "/"));
    }

    @Test
    void theAddressDecidesWhatIsListed() {
        UI.getCurrent().navigate("projects", QueryParameters.fromString("q=" + word + "&phase=BUILDING"));
        var list = ShownHtml.now();

        assertThat(list.text()).contains("1 dự án", "Đang lọc:", "1,3 tỷ USD");
        assertThat(ShownHtml.hrefs(list))
                .contains("projects?q=" + word, "projects?phase=BUILDING")
                .anyMatch(href -> href.startsWith("projects/" + code + "/"));
    }

    @Test
    void aListWithoutRowsSaysWhatToDrop() {
        UI.getCurrent().navigate("projects", QueryParameters.fromString("q=" + word + "&phase=OPPORTUNITY&sort=odd"));

        assertThat(ShownHtml.now().text()).contains("Không tìm thấy dự án nào", "Cơ hội → 1", "Không hiểu: odd");
    }

    @Test
    void theBookOfAnEarlierDayLacksTheProject() {
        UI.getCurrent().navigate("projects", QueryParameters.fromString("q=" + word + "&asOf=2020-01-01"));

        var list = ShownHtml.now();
        assertThat(list.text()).contains("Sổ như ngày 01/01/2020", "1 dự án đã thay đổi", "Về hôm nay");
        assertThat(ShownHtml.hrefs(list)).noneMatch(href -> href.startsWith("projects/" + code));
    }

    @Test
    void aVisitorSeesTheProjectWithoutInternalThings() {
        UI.getCurrent().navigate("projects/" + code);

        assertThat(shown())
                .contains(word, "Đang xây dựng", "1,3 tỷ USD", "3206/QĐ-UBND", "Becamex IDC", "đã ", "wtca.org")
                .doesNotContain("chỉ để nội bộ", "77 triệu", "3700145020", "••", "Sửa", "Đề nghị rút");
    }

    @Test
    @As(roles = Role.OFFICER)
    void anOfficerSeesInternalThingsAndTheWayToRevise() {
        UI.getCurrent().navigate("projects/" + code);

        assertThat(shown())
                .contains("chỉ để nội bộ", "77 triệu đồng", "Nội bộ", "••", "Đề nghị rút khỏi sổ")
                .doesNotContain("3700145020");
        assertThat(hrefs()).contains("work/projects/revise/" + code, "history/project/" + code);
    }

    @Test
    @As(roles = Role.OFFICER)
    void aDocumentNumberIsShownOnDemand() {
        UI.getCurrent().navigate("projects/" + code);
        var field = new Span();
        find(ProjectView.class).single().new Live(record()).reveal("parties[p1].documentNumber", field);

        assertThat(field.getText()).isEqualTo("3700145020");
    }

    @Test
    @As(value = "quang", roles = Role.MANAGER)
    void aManagerSeesInternalThingsButCannotRevise() {
        UI.getCurrent().navigate("projects/" + code);

        assertThat(shown()).contains("chỉ để nội bộ").doesNotContain("Đề nghị rút khỏi sổ");
    }

    @Test
    @As(roles = Role.OFFICER)
    void aWithdrawalIsProposedWithAReason() {
        var proposed = new ArrayList<String>();
        var dialog = SayDialog.withdrawal("catalogue.withdraw", proposed::add);
        dialog.open();

        test(find(Button.class).withText("Gửi đề nghị").single()).click();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        test(find(TextArea.class).single()).setValue("ghi nhầm");
        test(find(Button.class).withText("Gửi đề nghị").single()).click();

        assertThat(proposed).containsExactly("ghi nhầm");
    }

    @Test
    void thePlainPagesSayTheSameToThePublic() {
        assertThat(plain(homeText, "").html()).contains(word, "href=\"projects?phase=BUILDING\"");
        assertThat(plain(listText, "projects").html()).contains("<form", "name=\"phase\"", ">Dự án</h1>");
        var page = plain(projectText, "projects/" + code);
        assertThat(page.html())
                .contains(word, "1,3 tỷ USD", "Becamex IDC")
                .doesNotContain("chỉ để nội bộ", "77 triệu", "3700145020", "••");
        assertThat(page.jsonLd().orElse("")).contains(word, code);
    }

    @Test
    @As(roles = Role.OFFICER)
    void headAndStructuredDataHoldNothingInternalWhoeverAsks() {
        var page = plain(projectText, "projects/" + code);

        assertThat(page.html()).contains("chỉ để nội bộ").doesNotContain("3700145020");
        assertThat(page.title() + page.description() + page.jsonLd().orElse(""))
                .contains(word)
                .doesNotContain("nội bộ", "77000000", "internal report", "••");
    }

    @Test
    void anUnknownCodeIs404AndAnInternalRecordDoesNotGiveItselfAway() {
        var hidden = People.as(
                People.REVIEWER,
                () -> book.revised(record(), Book.project("Quảng trường " + word), Publication.INTERNAL));

        assertThat(plain(projectText, "projects/XX-1").status()).isEqualTo(404);
        var gone = plain(projectText, "projects/" + hidden);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.html()).contains("không còn trong sổ công khai").doesNotContain(word);
        UI.getCurrent().navigate("projects/" + hidden);
        assertThat(shown()).contains("không còn trong sổ công khai").doesNotContain(word);
    }

    private UUID record() {
        return records.find(ProjectContent.class, code, null).orElseThrow().record();
    }

    private static PublicPage plain(PublicText text, String path) {
        return text.page(path, Map.of(), Lang.VIETNAMESE).orElseThrow();
    }

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
