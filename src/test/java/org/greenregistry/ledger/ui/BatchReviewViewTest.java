package org.greenregistry.ledger.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greenregistry.People.OFFICER;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.greenregistry.AppTest;
import org.greenregistry.As;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.BatchReviewService;
import org.greenregistry.ledger.DraftRow;
import org.greenregistry.ledger.DraftService;
import org.greenregistry.ledger.Publication;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.ledger.ReviewState;
import org.greenregistry.ledger.TogetherDesk;
import org.greenregistry.work.JobService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** A reviewer finds what came together as one line, looks at it, and decides on all of it. */
@AppTest
class BatchReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    @Autowired
    TogetherDesk desk;

    @Autowired
    BatchReviewService batches;

    @Autowired
    DraftService drafts;

    @Autowired
    RecordService records;

    @Autowired
    JobService jobs;

    private Actor officer = Actor.PUBLIC;

    @BeforeEach
    void somebody() {
        officer = staff.hire("Lan", Role.OFFICER);
    }

    private UUID handedOver(String... names) {
        return desk.handedOver(
                officer,
                Stream.of(names).map(name -> book.published(Book.project(name))).toList());
    }

    private void asReviewer(Consumer<Actor> work) {
        var reviewer = staff.hire("Minh", Role.REVIEWER);
        People.does(reviewer, () -> {
            TestSecurityContextHolder.setContext(SecurityContextHolder.getContext());
            work.accept(reviewer);
        });
    }

    @Test
    void aBatchIsOneLineOfTheQueueAndItsPageLeadsToEachDraft() {
        var batch = handedOver("Dòng lô một", "Dòng lô hai");
        asReviewer(reviewer -> {
            open("review", "");
            assertThat(shown())
                    .contains("review/batch/" + batch, "Dự án: lô 2 hồ sơ")
                    .doesNotContain("Dòng lô một");

            open("review/batch/" + batch, "");
            assertThat(shown()).contains("Dòng lô một", "Dòng lô hai", "2 hồ sơ chờ duyệt", "Duyệt tất cả (2)");
            var first = batches.drafts(batch, PageRequest.of(0, 1)).getFirst().row();
            assertThat(shown()).contains("review/" + first.id());
            open("review/" + first.id(), "");
            assertThat(shown()).contains(first.title(), "4.321");

            open("en/review/batch/" + batch, "");
            assertThat(shown()).contains("Project: batch of 2 records", "Approve all (2)");
        });
    }

    @Test
    void allAreApprovedAfterAQuestionAndWhatIsLeftSaysWhy() {
        var batch = handedOver("Duyệt cả lô", "Ở lại lô");
        var stale = staying(batch);
        asReviewer(reviewer -> {
            open("review/batch/" + batch, "");
            assertThat(shown()).contains("Chưa duyệt được: ");

            test(find(Button.class).withText("Duyệt tất cả (2)").single()).click();
            test(find(ConfirmDialog.class).single()).confirm();
            var job = jobs.mine().getFirst().id();
            desk.await(reviewer, job);
            open("review/batch/" + batch, "job=" + job);

            assertThat(shown()).contains("Đã xong.", "Dự án: lô 1 hồ sơ", stale).doesNotContain("Duyệt cả lô");
        });
    }

    @Test
    void allAreReturnedWithARemarkOnly() {
        var batch = handedOver("Trả cả lô");
        asReviewer(reviewer -> {
            open("review/batch/" + batch, "");

            test(find(Button.class).withText("Trả lại tất cả").single()).click();
            test(find(Button.class).withText("Trả lại").single()).click();
            assertThat(jobs.mine()).isEmpty();
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();

            test(find(TextArea.class).single()).setValue("Thiếu nguồn");
            test(find(Button.class).withText("Trả lại").single()).click();
            var job = jobs.mine().getFirst().id();
            desk.await(reviewer, job);
            open("review/batch/" + batch, "job=" + job);
            assertThat(shown()).contains("Không còn hồ sơ nào của lô này chờ");
        });
        assertThat(People.as(officer, drafts::mine)).extracting(DraftRow::state).containsOnly(ReviewState.RETURNED);
    }

    @Test
    void aJobOfAnotherIsNoneOfMyPage() {
        var batch = handedOver("Địa chỉ gửi cho nhau");
        asReviewer(reviewer -> {
            open("review/batch/" + batch, "job=" + UUID.randomUUID() + "&page=7");

            assertThat(shown()).contains("Địa chỉ gửi cho nhau");
        });
    }

    @Test
    @As(value = "lan", roles = Role.OFFICER)
    void anOfficerHasNoBatches() {
        navigate("review/batch/" + handedOver("Không cho cán bộ"), Component.class);

        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(BatchReviewView.class);
    }

    /** @return the name of one that became stale */
    private String staying(UUID batch) {
        var mine = People.as(officer, drafts::mine).stream()
                .filter(row -> row.title().startsWith("Ở lại"))
                .toList();
        assertThat(mine).as("in %s", batch).hasSize(1);
        var code = mine.getFirst().code();
        var record = People.as(OFFICER, () -> records.find(ProjectContent.class, String.valueOf(code), null))
                .orElseThrow()
                .record();
        book.revised(record, Book.project("Ở lại lô, mới hơn"), Publication.PUBLIC);
        return String.valueOf(code);
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, query.isEmpty() ? QueryParameters.empty() : QueryParameters.fromString(query));
    }

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getOuterHTML();
    }
}
