package org.greenregistry.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.Staff;
import org.greenregistry.access.Role;
import org.greenregistry.exchange.BulkEditService;
import org.greenregistry.exchange.Field;
import org.greenregistry.exchange.Import;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** An officer says once what is to change in all projects of a list. */
@AppTest
class BulkEditViewTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    BulkEditService bulk;

    @Autowired
    ImportService imports;

    @Autowired
    Staff staff;

    private final String name = "Sửa loạt " + UUID.randomUUID();

    private void as(String role, Runnable work) {
        People.does(staff.hire("Lan", role), () -> {
            TestSecurityContextHolder.setContext(SecurityContextHolder.getContext());
            work.run();
        });
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }

    @SuppressWarnings("unchecked")
    private void choose(String key) {
        var field = (ComboBox<Field>) find(ComboBox.class).all().getFirst();
        field.setValue(bulk.fields().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aFaultIsSaidAtItsValueAndASoundEditLeadsToItsPreview() {
        var code = book.published(Book.project(name));
        as(Role.OFFICER, () -> {
            open("en/work/bulk", "q=" + code);
            assertThat(shown()).contains("For the one project you chose");
            choose("jobs.planned");
            var value = find(TextField.class).all().getFirst();

            value.setValue("vài trăm");
            test(find(Button.class).withText("Preview").single()).click();
            assertThat(value.isInvalid()).isTrue();
            assertThat(value.getErrorMessage()).contains("vài trăm");
            assertThat(imports.mine()).isEmpty();

            value.setValue("250");
            test(find(Button.class).withText("Preview").single()).click();
            assertThat(imports.mine()).extracting(Import::source).containsExactly(Import.Source.EDIT);
            assertThat(shown()).contains("250");
        });
    }

    @Test
    void thoseTickedInTheListAreChosenAndNoOthers() {
        var one = book.published(Book.project(name));
        var other = book.published(Book.project(name));
        book.published(Book.project(name));
        as(Role.OFFICER, () -> {
            var query = "code=" + one + "&code=" + other;
            assertThat(new BulkAction()
                            .onTicked(List.of(one, other), Lang.ENGLISH)
                            .orElseThrow()
                            .href())
                    .isEqualTo("en/work/bulk?" + query);

            open("en/work/bulk", query);
            assertThat(shown())
                    .contains("For the 2 projects you chose")
                    .contains("en/projects?compare=" + one + "&amp;compare=" + other);
        });
    }

    @Test
    void howTheListWasLookedAtDoesNotMatter() {
        var code = book.published(Book.project(name));
        as(Role.OFFICER, () -> {
            open("en/work/bulk", "q=" + code + "&view=table&col=jobs&compare=" + code);
            assertThat(shown()).contains("For the one project you chose");
        });
    }

    @Test
    void anEmptyListSaysSo() {
        as(Role.OFFICER, () -> {
            open("work/bulk", "q=" + UUID.randomUUID());
            assertThat(shown()).contains("không có dự án nào để sửa");
            open("work/bulk", "code=" + UUID.randomUUID());
            assertThat(shown()).contains("không có dự án nào để sửa");
        });
    }

    @Test
    void aReviewerDoesNotComeIn() {
        as(Role.REVIEWER, () -> {
            open("work/bulk", "");
            assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(BulkEditView.class);
        });
    }
}
