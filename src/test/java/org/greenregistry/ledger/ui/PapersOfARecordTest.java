package org.greenregistry.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.journal.JournalService;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves a record as a paper or is held side by side: the submission sheet and two versions. */
@AppTest
class PapersOfARecordTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    DraftService drafts;

    @Autowired
    RecordService records;

    @Autowired
    JournalService journal;

    @Autowired
    HistoryText historyText;

    private final String word = "giấy" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void theSubmissionSheetHasWhatAnOfficeSigns() {
        var code = book.published(Book.project("Cũ " + word));
        var base = records.find(ProjectContent.class, code, null).orElseThrow();
        var draft = as(OFFICER, () -> {
            var id = drafts.revise(base.record());
            drafts.save(id, drafts.open(id, ProjectContent.class).revision(), Book.project("Mới " + word), Map.of());
            drafts.submit(id);
            return id;
        });

        navigate("review/" + draft, ReviewView.class);
        var link = find(Anchor.class).withText("In phiếu trình").single();
        navigate(link.getHref(), SubmissionView.class);

        assertThat(text())
                .contains("Cộng hòa xã hội chủ nghĩa Việt Nam", "Phiếu trình", "Về việc sửa hồ sơ: Mới " + word)
                .contains("Cũ " + word, code, "Người trình", "Người duyệt", "Ký, ghi rõ họ tên")
                .contains("Mã băm của bản 1: " + base.hash(), journal.head().hash(), draft.toString())
                .doesNotContain("!vi", "3700145020");
    }

    @Test
    @As(value = "minh", roles = Role.REVIEWER)
    void theSheetOfANewRecordNamesNoVersionAndThatOfAWithdrawalItsReason() {
        var fresh = book.submitted(OFFICER, Book.project("Lần đầu " + word));
        navigate("en/review/" + fresh + "/sheet", SubmissionView.class);
        assertThat(text())
                .contains("A new record: Lần đầu " + word, "no code yet")
                .doesNotContain("Hash of version", "!en");

        var code = book.published(Book.project("Rút " + word));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        var draft = as(OFFICER, () -> drafts.proposeWithdrawal(record, "Lý do " + word));
        navigate("review/" + draft + "/sheet", SubmissionView.class);
        assertThat(text()).contains("Về việc rút hồ sơ", "Lý do " + word);
    }

    @Test
    void anyTwoVersionsStandSideBySide() {
        var code = threeVersions();

        compare(code, "from=1&to=3");

        assertThat(text())
                .contains("Từ bản 1 đến bản 3: 2 chỗ khác", "Một " + word, "Ba " + word)
                .doesNotContain("!vi");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref).toList())
                .contains("lists/history/project/" + code + ".xlsx")
                .anyMatch(href -> href.startsWith("projects/" + code + "?asOf="));
    }

    @Test
    void thePlainPageComparesTheSameWayAndSaysWhatIsNotThere() {
        var code = threeVersions();

        assertThat(plain(code, "2", "1")).contains("Từ bản 2 đến bản 1: 2 chỗ khác");
        assertThat(plain(code, "2", "2")).contains("Hai bản nói như nhau.");
        assertThat(plain(code, "1", "9")).contains("Không có bản 1 hoặc bản 9 để so sánh.");
        assertThat(plain(code, "1", "x")).doesNotContain("Từ bản 1");
    }

    @Test
    @As(value = "lan", roles = Role.OFFICER)
    void staffCompareWhatThePublicDoesNotSee() {
        var code = book.published(Book.project("Chỉ cán bộ " + word));
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        book.revised(record, Book.project("Chỉ cán bộ hai " + word), Publication.INTERNAL);

        compare(code, "from=1&to=2");

        assertThat(text()).contains("Từ bản 1 đến bản 2");
        assertThat(as(Actor.PUBLIC, () -> historyText.page("history/project/" + code, Map.of(), Lang.VIETNAMESE))
                        .orElseThrow()
                        .status())
                .isEqualTo(404);
    }

    private static void compare(String code, String query) {
        UI.getCurrent().navigate("history/project/" + code, QueryParameters.fromString(query));
    }

    private String threeVersions() {
        var code = book.published(Book.project("Một " + word));
        var record = as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
        for (var name : List.of("Hai ", "Ba ")) {
            book.revised(record, Book.project(name + word), Publication.PUBLIC);
        }
        return code;
    }

    private String plain(String code, String from, String to) {
        var query = Map.of("from", new String[] {from}, "to", new String[] {to});
        return historyText
                .page("history/project/" + code, query, Lang.VIETNAMESE)
                .orElseThrow()
                .html();
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
