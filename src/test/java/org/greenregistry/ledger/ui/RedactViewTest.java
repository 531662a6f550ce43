package org.greenregistry.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Redacted;
import org.greenregistry.ledger.RecordService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@As(value = "an", roles = Role.AUDITOR)
class RedactViewTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    RecordService records;

    @Test
    void anAuditorComesFromTheHistoryAndTakesALineOutWithAReason() {
        var code = book.published(Book.project("Che trên trang"));
        navigate("history/project/" + code, Component.class);
        var link = find(Anchor.class).withText("Che nội dung…").single();
        navigate(link.getHref(), RedactView.class);
        assertThat(text()).contains("chỉ để nội bộ").doesNotContain("3700145020", "!vi:");

        test(line("Ghi chú nội bộ")).click();
        test(find(Button.class).withText("Che vĩnh viễn").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();

        test(find(TextArea.class).single()).setValue("Theo đơn của công dân");
        test(find(Button.class).withText("Che vĩnh viễn").single()).click();

        assertThat(text()).doesNotContain("chỉ để nội bộ");
        assertThat(as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                        .orElseThrow()
                        .content()
                        .note())
                .isEqualTo(LocalizedText.vi(Redacted.MARK));
    }

    @Test
    @As(value = "quang", roles = Role.MANAGER)
    void othersSeeNoLinkToIt() {
        var code = book.published(Book.project("Không che"));

        navigate("history/project/" + code, Component.class);

        assertThat(find(Anchor.class).withText("Che nội dung…").all()).isEmpty();
    }

    private Button line(String field) {
        return find(Button.class).withText("Che nội dung").all().stream()
                .filter(button -> button.getAriaLabel().orElse("").endsWith(field))
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }
}
