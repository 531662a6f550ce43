package org.greenregistry.journal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.journal.JournalService;
import org.greenregistry.journal.NamedEntries;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@AppTest
class JournalViewTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    JournalService journal;

    @Autowired
    HeadLine head;

    @Autowired
    NamedEntries entries;

    @BeforeEach
    void something() {
        book.published(Book.project("Nhật ký"));
    }

    @Test
    @As(value = "an", roles = Role.AUDITOR)
    void anAuditorHasTheWholeBookRead() {
        navigate(JournalView.class);

        test(find(Button.class).withText("Kiểm tra sổ").single()).click();

        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .contains("Sổ nguyên vẹn");
    }

    @Test
    @As(value = "quang", roles = Role.MANAGER)
    @SuppressWarnings({"rawtypes", "unchecked"})
    void theAddressNarrowsToOneKindAndOnlyAuditorsVerify() {
        UI.getCurrent().navigate("journal", QueryParameters.of("kind", "project"));

        assertThat(test(find(Grid.class).single()).size()).isEqualTo((int) journal.count("project"));
        assertThat(find(Button.class).withText("Kiểm tra sổ").exists()).isFalse();
    }

    @Test
    @As(value = "eva", roles = Role.INVESTOR)
    void anInvestorHasNoJournal() {
        navigate("journal", Component.class);

        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(JournalView.class);
        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .contains("Bạn không xem được trang này");
    }

    @Test
    void everyoneSeesTheHeadOfTheChain() {
        assertThat(head.text(Locale.ENGLISH)).hasValueSatisfying(text -> assertThat(text)
                .contains(journal.head().hash().substring(0, HeadLine.SHORT)));
        assertThat(head.path()).isEmpty();
    }

    @Test
    @As(value = "an", roles = Role.AUDITOR)
    void fieldsAndValuesAreSaidInWordsAndSecretsAsDigests() {
        var approval = entries.newest("project", PageRequest.of(0, 20)).stream()
                .filter(entry -> entry.line().action().equals("APPROVED"))
                .findFirst()
                .orElseThrow();
        assertThat(entries.worded(approval.line(), Lang.VIETNAMESE))
                .contains(new NamedEntries.Worded("Tên dự án", "–", "Nhật ký"))
                .anyMatch(field -> field.after().equals("Đang xây dựng"))
                .anyMatch(field -> field.after().startsWith("sha256:"));
    }
}
