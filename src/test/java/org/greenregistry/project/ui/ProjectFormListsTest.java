package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.does;
import static org.greenregistry.People.person;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.DraftSheet;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.Remark;
import org.greenregistry.ledger.ReviewService;
import org.greenregistry.ledger.ReviewState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@As(value = "form", roles = Role.OFFICER)
class ProjectFormListsTest extends SpringBrowserlessTest {

    private static final Actor ME = person("form", Role.OFFICER);

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    RecordService records;

    @Autowired
    JournalService journal;

    @Test
    void aCompleteDraftIsSubmittedAfterTheTickAndCanBeTakenBack() {
        var draft = open(Book.project("Trình duyệt"));

        test(button("Trình duyệt")).click();
        var yes = find(Button.class).withText("Trình duyệt").all().getLast();
        assertThat(yes.isEnabled()).isFalse();
        test(find(Checkbox.class)
                        .withLabel("Tôi đã kiểm tra thông tin với giấy tờ.")
                        .single())
                .click();
        test(yes).click();
        assertThat(sheet(draft).state()).isEqualTo(ReviewState.SUBMITTED);

        reopen(draft);
        assertThat(field("Tên dự án").isReadOnly()).isTrue();
        test(button("Rút lại")).click();
        assertThat(sheet(draft).state()).isEqualTo(ReviewState.DRAFT);
        assertThat(field("Tên dự án").isReadOnly()).isFalse();
    }

    @Test
    void remarksStandAtTheirFields() {
        var draft = book.submitted(ME, Book.project("Bị trả lại"));
        does(REVIEWER, () -> reviews.sendBack(draft, List.of(new Remark("parties[p2].name", "Ghi tên đầy đủ"))));

        reopen(draft);

        assertThat(text()).contains("yêu cầu chỉnh sửa 1 chỗ");
        assertThat(fields("Tên trên giấy")
                        .get(1)
                        .getHelperComponent()
                        .getElement()
                        .getTextRecursively())
                .contains("Ghi tên đầy đủ");
    }

    @Test
    void aStaleDraftIsKeptAndBroughtUpToDateWhereNothingCollides() {
        var code = book.published(Book.project("Cũ"));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        navigate("work/projects/revise/" + code, ProjectFormView.class);
        var draft = drafts.revise(record);
        book.revised(record, Book.project("Tên của người khác"), Publication.PUBLIC);

        type("Địa chỉ ghi trên giấy", "Địa chỉ của tôi");
        submit();
        assertThat(text()).contains("Bản nháp vẫn được giữ");
        test(button("Cập nhật theo bản mới")).click();

        assertThat(field("Tên dự án").getValue()).isEqualTo("Tên của người khác");
        assertThat(field("Địa chỉ ghi trên giấy").getValue()).isEqualTo("Địa chỉ của tôi");
        assertThat(sheet(draft).base()).isEqualTo(2);
    }

    @Test
    void theFormSpeaksEnglishAndReadsEnglishNumbers() {
        var draft = book.draft(ME, Book.project("English form"));
        navigate("en/work/projects/" + draft, ProjectFormView.class);

        type("Amount", "1.5 billion");

        assertThat(sheet(draft).content().capital().getFirst().amount()).isEqualByComparingTo("1500000000");
        assertThat(text()).contains("Saved ").doesNotContain("!en:");
    }

    @Test
    @As(value = "quang", roles = Role.MANAGER)
    void aManagerHasNoForm() {
        navigate("work/projects/new", Component.class);

        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(ProjectFormView.class);
    }

    private void submit() {
        test(button("Trình duyệt")).click();
        test(find(Checkbox.class)
                        .withLabel("Tôi đã kiểm tra thông tin với giấy tờ.")
                        .single())
                .click();
        test(find(Button.class).withText("Trình duyệt").all().getLast()).click();
    }

    private UUID open(ProjectContent content) {
        var draft = book.draft(ME, content);
        reopen(draft);
        return draft;
    }

    private void reopen(UUID draft) {
        navigate("work", Component.class);
        navigate("work/projects/" + draft, ProjectFormView.class);
        assertThat(text()).doesNotContain("!vi:");
    }

    private DraftSheet<ProjectContent> sheet(UUID draft) {
        return drafts.open(draft, ProjectContent.class);
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private TextField field(String label) {
        return fields(label).getFirst();
    }

    private List<TextField> fields(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(((HasLabel) field).getLabel()))
                .toList();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
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
