package org.greenregistry.opportunity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.Book;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong is said at its field, and nothing typed is lost, in every form of the public. */
@AppTest
class FormFaultsTest extends FormsTesting {

    @Autowired
    Book book;

    @Test
    void ofARegistration() throws Exception {
        var answer = send("register", Map.of("name", "", "company", "Xưởng " + word, "address", "sai"), "en");

        assertThat(said(answer, Lang.ENGLISH))
                .contains("Not sent yet", "Enter your name", "not an e-mail address", "Your consent is needed")
                .contains("value=\"sai\"", "Xưởng " + word, "aria-describedby=\"fault-name\"")
                .doesNotContain("Enter the name of the organisation");
    }

    @Test
    void ofAQuestion() throws Exception {
        var typed = Map.of(
                "form",
                UUID.randomUUID().toString(),
                "project",
                book.published(Book.project("Dự án " + word)),
                "about",
                "QUESTION",
                "name",
                "Eva " + word,
                "company",
                "",
                "address",
                address,
                "question",
                " ");

        assertThat(said(send("question", typed, "vi"), Lang.VIETNAMESE))
                .contains("Hãy ghi câu hỏi", "Hãy ghi tên tổ chức", "Cần sự đồng ý", "Eva " + word)
                .contains("aria-describedby=\"fault-question\"")
                .doesNotContain("Hãy ghi họ tên");
    }
}
