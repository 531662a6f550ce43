package org.greenregistry.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.does;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Role;
import org.greenregistry.ledger.Remark;
import org.greenregistry.ledger.ReviewService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager sees how long work waits, and by every number what it counts. */
@AppTest
@As(value = "quang", roles = Role.MANAGER)
class WorkQualityViewTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    ReviewService reviews;

    private final String word = "chatluong" + UUID.randomUUID().toString().substring(0, 8);

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    @Test
    void decisionsOfTheQuarterAreCountedAndListed() {
        book.published(Book.project("Duyệt " + word));
        open("overview/work", "");

        assertThat(shown())
                .contains("Chất lượng công việc", "Theo người duyệt", "Theo cơ quan quản lý dự án")
                .contains("overview/work?period=")
                .contains("history/project/");
    }

    @Test
    void whatWasReturnedIsAListOfItsOwnAndADraftWithoutACodeIsNotOpened() {
        var code = book.published(Book.project("Không trả " + word));
        var draft = book.submitted(OFFICER, Book.project("Bị trả " + word));
        does(REVIEWER, () -> reviews.sendBack(draft, List.of(new Remark("", "thiếu"))));
        open("overview/work", "list=returned&who=" + REVIEWER.account());

        assertThat(shown())
                .contains("Bị trả lại", "Dự án chưa có mã")
                .doesNotContain("history/project/" + code, "Bị trả " + word);
    }

    @Test
    void aPeriodWithoutActsSaysSo() {
        open("overview/work", "period=2001-Q1&list=kept");

        assertThat(shown()).contains("Trả lời đúng hẹn", "Không có gì.").doesNotContain("Theo người duyệt");
    }

    @Test
    void nonsenseInTheAddressIsTheRunningQuarter() {
        open("overview/work", "period=soon&list=everything&who=nobody");

        assertThat(shown()).contains("Các quyết định, chờ lâu nhất trước");
    }
}
