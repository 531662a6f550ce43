package org.greenregistry.cooperation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.person;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.cooperation.LinkContent;
import org.greenregistry.cooperation.LinkContentBuilder;
import org.greenregistry.cooperation.LinkPurpose;
import org.greenregistry.cooperation.NeedContent;
import org.greenregistry.cooperation.NeedSubject;
import org.greenregistry.cooperation.Needed;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.organisation.HelixRole;
import org.greenregistry.organisation.OrganisationContent;
import org.greenregistry.organisation.OrganisationContentBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the form of a record of cooperation writes by itself, leaves unsaid, and asks for. */
@AppTest
@As(value = "form", roles = Role.OFFICER)
class RecordFormTest extends SpringBrowserlessTest {

    private static final Actor ME = person("form", Role.OFFICER);

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Test
    void aChosenOrganisationBringsItsNameAndItsOnlyRoleUntilAnotherIsChosen() {
        book.published(organisation("Trường Đại học Biểu Mẫu", HelixRole.UNIVERSITY));
        book.published(organisation("Viện Biểu Mẫu Hai Vai", HelixRole.RESEARCH, HelixRole.INCUBATOR));
        var draft = open("links", link());

        choose("Tổ chức trong sổ", "Trường Đại học Biểu Mẫu");
        var side = link(draft).partner();
        assertThat(side.name()).isEqualTo("Trường Đại học Biểu Mẫu");
        assertThat(side.role()).isEqualTo(HelixRole.UNIVERSITY);

        choose("Tổ chức trong sổ", "Viện Biểu Mẫu Hai Vai");
        assertThat(link(draft).partner().name()).isEqualTo("Viện Biểu Mẫu Hai Vai");
        assertThat(link(draft).partner().role()).isNull();
        assertThat(link(draft).counterpart().name()).isNull();
    }

    @Test
    void aNameThatWasTypedStaysWhateverOrganisationIsChosen() {
        book.published(organisation("Công ty Biểu Mẫu Ba", HelixRole.SUPPLIER));
        var draft = open("links", link());

        test(labelled(TextField.class, "Tên như văn bản ghi")).setValue("Cty BM3");
        choose("Tổ chức trong sổ", "Công ty Biểu Mẫu Ba");

        assertThat(link(draft).partner().name()).isEqualTo("Cty BM3");
        assertThat(link(draft).partner().role()).isEqualTo(HelixRole.SUPPLIER);
    }

    @Test
    void whatNobodyChoseIsNotSaidAndNoIsSaidOnlyByThoseWhoChoseIt() {
        var draft = open("links", link());

        test(labelled(TextField.class, "Tên như văn bản ghi")).setValue("Nhà cung ứng");
        assertThat(link(draft).supply().local()).isNull();
        assertThat(link(draft).supply().inPark()).isNull();

        choose("Doanh nghiệp trong nước", "Không");
        assertThat(link(draft).supply().local()).isFalse();
        assertThat(link(draft).supply().inPark()).isNull();
    }

    @Test
    void aTextInTwoLanguagesIsMarkedAndSaysAtItsFirstFieldThatItIsMissing() {
        open("needs", NeedContent.EMPTY);
        var title = labelled(TextArea.class, "Tiêu đề (tiếng Việt)");
        assertThat(title.isRequiredIndicatorVisible()).isTrue();
        assertThat(title.isInvalid()).isFalse();

        test(find(Button.class).withText("Trình duyệt").all().getFirst()).click();

        assertThat(title.getErrorMessage()).isEqualTo("Cần nhập mục này.");
        var english = labelled(TextArea.class, "Tiêu đề (tiếng Anh)");
        assertThat(english.isInvalid()).isFalse();
        assertThat(english.isRequiredIndicatorVisible()).isFalse();
    }

    @Test
    void aTitleTooLongForTheBarIsReadInFullFromIt() {
        var name = "Tìm nhà cung ứng trong nước ".repeat(5).strip();
        open("needs", Needed.need(NeedSubject.SUPPLIER, name).build());

        assertThat(find(H1.class).single().getTitle()).contains(name);
    }

    private UUID open(String folder, Record content) {
        var draft = book.draft(ME, content);
        navigate("work/" + folder + "/" + draft, RecordFormView.class);
        return draft;
    }

    private LinkContent link(UUID draft) {
        return drafts.open(draft, LinkContent.class).content();
    }

    private static LinkContent link() {
        return LinkContentBuilder.builder().kind(LinkPurpose.SUPPLY).build();
    }

    private static OrganisationContent organisation(String name, HelixRole... roles) {
        return OrganisationContentBuilder.builder(OrganisationContent.of(new Name(name, name + " EN"), "VN"))
                .roles(List.of(roles))
                .build();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String value) {
        ComboBox<Object> choice = (ComboBox<Object>) labelled(ComboBox.class, label);
        test(choice).selectItem(value);
    }

    private <F extends Component & HasLabel> F labelled(Class<F> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(find(type).all().stream()
                        .map(HasLabel::getLabel)
                        .toList()
                        .toString()));
    }
}
