package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.ledger.MentionService;
import org.greenregistry.organisation.PersonService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People stand in rows of their own; a project holds their ids. */
class PersonPickerTest extends ProjectFormTesting {

    @Autowired
    PersonService people;

    @Autowired
    MentionService mentions;

    private final String name = "Phạm Thị " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aNewPersonIsWrittenDownAndTheContentHoldsTheIdAlone() {
        var draft = open(Book.project("Có người liên hệ"));

        writeDown(name, "0900 000 001");

        var id = content(draft).parties().getFirst().contact();
        assertThat(people.find(id).orElseThrow().details().name()).isEqualTo(name);
        assertThat(Canonical.text(Canonical.tree(content(draft)))).doesNotContain(name, "0900 000 001");
        assertThat(People.as(People.ADMIN, () -> mentions.naming(id)))
                .extracting(MentionService.Naming::kind)
                .containsExactly("project");
    }

    @Test
    void somebodyKnownIsFoundByNameAndChosenAgain() {
        open(Book.project("Người quen"));
        writeDown(name, "0900 000 002");
        var second = open(Book.project("Người quen lần nữa"));

        choose("Người đại diện theo pháp luật", name);

        assertThat(people.find(content(second).parties().getFirst().legalRepresentative())
                        .orElseThrow()
                        .details()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void aPersonIsCorrectedInEveryRecordAtOnce() {
        var draft = open(Book.project("Sửa người"));
        writeDown(name, "0900 000 003");

        click("Sửa thông tin người này");
        test(labelled(TextField.class, "Chức vụ").getLast()).setValue("Giám đốc");
        press("Ghi người này");

        var id = content(draft).parties().getFirst().contact();
        assertThat(people.find(id).orElseThrow().details().position()).isEqualTo("Giám đốc");
        assertThat(labels("Người liên hệ")).contains(name + " · Giám đốc");
    }

    @Test
    void aPersonWithoutANameIsNotWrittenDown() {
        var draft = open(Book.project("Không tên"));

        click("+ Ghi người mới");
        press("Ghi người này");

        assertThat(content(draft).parties()).extracting("contact").containsOnlyNulls();
    }

    @Test
    void staffReadTheNameOnThePageAndThePublicDoesNot() {
        var draft = open(Book.project("Trang có người"));
        writeDown(name, "0900 000 004");

        navigate("work/projects/" + draft + "/preview", Component.class);
        assertThat(text()).doesNotContain(name, "0900 000 004");
    }

    @SuppressWarnings("unchecked")
    private List<String> labels(String label) {
        return labelled(ComboBox.class, label).stream()
                .map(box -> (ComboBox<Object>) box)
                .filter(box -> box.getValue() != null)
                .map(box -> box.getItemLabelGenerator().apply(box.getValue()))
                .toList();
    }

    private void writeDown(String who, String contact) {
        click("+ Ghi người mới");
        test(labelled(TextField.class, "Họ và tên").getLast()).setValue(who);
        test(labelled(TextArea.class, "Điện thoại, thư điện tử").getLast()).setValue(contact);
        press("Ghi người này");
    }

    /** The representative of the first party has the first of these links, its contact the second. */
    private void click(String words) {
        var link = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .skip(words.startsWith("+") ? 1 : 0)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(link, new ClickEvent<>(link));
    }
}
