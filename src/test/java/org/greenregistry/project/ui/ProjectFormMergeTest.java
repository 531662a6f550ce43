package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.person;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.kernel.Name;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.FormMerge.Side;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A version was approved while a draft of the same project was being written. */
@AppTest
@As(value = "merge", roles = Role.OFFICER)
class ProjectFormMergeTest extends SpringBrowserlessTest {

    private static final Actor ME = person("merge", Role.OFFICER);

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    RecordService records;

    @Test
    void whoeverClosesTheDialogKeepsTheDraftAsItWas() {
        var draft = stale("Đóng lại", "Đóng lại, của tôi");
        handIn(draft);
        test(inDialog("Cập nhật")).click();
        assertThat(questions()).allMatch(RadioButtonGroup::isInvalid);
        test(inDialog("Hủy")).click();
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(content(draft).name().vi()).isEqualTo("Đóng lại, của tôi");
        assertThat(drafts.open(draft, ProjectContent.class).base()).isEqualTo(1);
    }

    @Test
    void eachFieldBothSidesChangedIsAskedAndTheRestIsTakenOver() {
        var draft = stale("Hỏi từng mục", "Hỏi từng mục, của tôi");
        handIn(draft);
        assertThat(questions()).extracting(RadioButtonGroup::getLabel).containsExactly("Tên dự án", "Tên tiếng Anh");
        assertThat(questions().getFirst().getHelperText()).isEqualTo("Trước đó: Hỏi từng mục");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Bản của tôi", "Hỏi từng mục, của tôi", "Bản đã duyệt", "Hỏi từng mục, của họ")
                .contains("đường mới");
        questions().getFirst().setValue(Side.MINE);
        questions().getLast().setValue(Side.THEIRS);
        test(inDialog("Cập nhật")).click();
        assertThat(content(draft).name())
                .isEqualTo(new Name("Hỏi từng mục, của tôi", "Hỏi từng mục, của họ in English"));
        assertThat(content(draft).site().address()).isEqualTo("đường mới");
        assertThat(text()).contains("Đã cập nhật theo bản mới", "đường mới");
    }

    @Test
    void withNothingToAskTheDraftIsUpdatedAtOnce() {
        var draft = stale("Không hỏi", "Không hỏi");
        handIn(draft);
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(content(draft).name().vi()).isEqualTo("Không hỏi, của họ");
        assertThat(drafts.open(draft, ProjectContent.class).base()).isEqualTo(2);
    }

    /** A draft of mine named {@code mine}, of a project that has got another name and address meanwhile. */
    private UUID stale(String name, String mine) {
        var record = records.find(ProjectContent.class, book.published(Book.project(name)), null)
                .orElseThrow()
                .record();
        var draft = drafts.revise(record);
        drafts.save(draft, 1, Book.project(mine), Map.of());
        var theirs = Book.project(name + ", của họ");
        var site = Site.of("đường mới", theirs.site().unit(), theirs.site().park());
        book.revised(record, moved(theirs, site), Publication.PUBLIC);
        return draft;
    }

    private static ProjectContent moved(ProjectContent project, Site site) {
        return ProjectContentBuilder.builder(project).site(site).build();
    }

    private void handIn(UUID draft) {
        navigate("work/projects/" + draft, ProjectFormView.class);
        test(button("Trình duyệt")).click();
        test(find(Checkbox.class, find(Dialog.class).single()).single()).click();
        test(inDialog("Trình duyệt")).click();
        test(button("Cập nhật theo bản mới")).click();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Side>> questions() {
        return find(RadioButtonGroup.class, find(Dialog.class).single()).all().stream()
                .map(group -> (RadioButtonGroup<Side>) group)
                .toList();
    }

    private ProjectContent content(UUID draft) {
        return drafts.open(draft, ProjectContent.class).content();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }

    private Button inDialog(String text) {
        return find(Button.class, find(Dialog.class).single()).withText(text).single();
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
