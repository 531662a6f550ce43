package org.greenregistry.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.organisation.OrganisationContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** A steward merges two organisations on their pages, and every page follows. */
@AppTest
@As(value = "thu", roles = Role.STEWARD)
class MergerViewsTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    private final String word = "trung" + UUID.randomUUID().toString().substring(0, 8);
    private String gone = "";
    private String kept = "";
    private String project = "";

    @LocalServerPort
    int port;

    @BeforeEach
    void twoOfOneKindAndAProject() {
        gone = book.published(organisation("Bản chép"));
        kept = book.published(organisation("Bản gốc"));
        var tree = Canonical.tree(Book.project("Dự án " + word));
        ((ObjectNode) tree.withArray("parties").get(0))
                .put(
                        "organisation",
                        records.find(OrganisationContent.class, gone, null)
                                .orElseThrow()
                                .record()
                                .toString());
        project = book.published(Canonical.read(tree, ProjectContent.class));
    }

    @Test
    void theOldAddressLeadsToTheSurvivorForGood() throws Exception {
        assertThat(answer("organisations/" + gone).statusCode()).isEqualTo(200);
        navigate("organisations/" + gone, OrganisationView.class);
        merge("trùng tên");

        for (var language : List.of("", "en/")) {
            var answer = answer(language + "organisations/" + gone);
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).hasValue("/" + language + "organisations/" + kept);
        }
        assertThat(answer("organisations/" + kept).body()).contains("Bản gốc " + word);
    }

    private HttpResponse<String> answer(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void everyPageFollowsAndComesBack() {
        navigate("organisations/" + gone, OrganisationView.class);
        merge("trùng tên");

        assertThat(path()).isEqualTo("organisations/" + kept);
        assertThat(text())
                .contains("Bản gốc " + word, "Đã gộp vào tổ chức này", "Bản chép " + word)
                .doesNotContain("!vi");
        assertThat(hrefs()).contains("history/organisation/" + gone);

        UI.getCurrent().navigate("projects/" + project);
        assertThat(text()).contains("Becamex IDC");
        assertThat(hrefs()).contains("organisations/" + kept).doesNotContain("organisations/" + gone);

        UI.getCurrent().navigate("history/organisation/" + gone);
        assertThat(text()).contains("Gộp vào tổ chức khác", "trùng tên");

        UI.getCurrent().navigate("organisations/" + gone);
        assertThat(path()).isEqualTo("organisations/" + kept);
        test(find(NativeButton.class).withText("Tách lại").single()).click();
        test(find(TextArea.class).single()).setValue("nhầm");
        test(find(Button.class).withText("Tách lại").single()).click();
        assertThat(text()).doesNotContain("Đã gộp vào tổ chức này");

        UI.getCurrent().navigate("projects/" + project);
        assertThat(hrefs()).contains("organisations/" + gone);
    }

    @Test
    void withoutAReasonNothingIsMerged() {
        navigate("organisations/" + gone, OrganisationView.class);
        merge("");

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        UI.getCurrent().navigate("organisations/" + gone);
        assertThat(path()).isEqualTo("organisations/" + gone);
    }

    @Test
    void anOrganisationIsNotMergedIntoItself() {
        navigate("organisations/" + kept, OrganisationView.class);

        assertThatThrownBy(() -> merge("trùng")).hasMessage("organisation.merge.self");
    }

    @Test
    @As(value = "lan", roles = Role.OFFICER)
    void anOfficerSeesNoSuchButton() {
        navigate("organisations/" + gone, OrganisationView.class);

        assertThat(find(NativeButton.class).withText("Gộp vào tổ chức khác").all())
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void merge(String reason) {
        test(find(NativeButton.class).withText("Gộp vào tổ chức khác").single()).click();
        ComboBox<Object> survivor = find(ComboBox.class).single();
        test(survivor).setFilter("goc " + word);
        test(survivor).selectItem("Bản gốc " + word + " · " + kept);
        test(find(TextArea.class).single()).setValue(reason);
        test(find(Button.class).withText("Gộp vào tổ chức khác").single()).click();
    }

    private OrganisationContent organisation(String name) {
        return OrganisationContent.of(new Name(name + " " + word, null), "VN");
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
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
