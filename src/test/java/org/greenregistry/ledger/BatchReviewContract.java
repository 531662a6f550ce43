package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.greenregistry.Book;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.Terms;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Site;
import org.greenregistry.journal.JournalLine;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.work.NoticeLine;
import org.greenregistry.work.NoticeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** One decision on many drafts goes through the rules of one draft, on either database. */
abstract class BatchReviewContract {

    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    @Autowired
    TogetherDesk desk;

    @Autowired
    BatchReviewService batches;

    @Autowired
    ReviewService reviews;

    @Autowired
    DraftService drafts;

    @Autowired
    RecordService records;

    @Autowired
    JournalService journal;

    @Autowired
    NoticeService notices;

    private Actor officer = Actor.PUBLIC;
    private Actor reviewer = Actor.PUBLIC;

    @BeforeEach
    void people() {
        officer = staff.hire("Lan", Role.OFFICER);
        reviewer = staff.hire("Minh", Role.REVIEWER);
    }

    @Test
    void allAreApprovedAndEachIsToldOnce() {
        var codes = published("Duyệt lô một", "Duyệt lô hai", "Duyệt lô ba");
        var batch = desk.handedOver(officer, codes);

        assertThat(as(reviewer, () -> batches.find(batch))).hasValueSatisfying(row -> {
            assertThat(row.author()).isEqualTo(officer.account());
            assertThat(row.drafts()).isEqualTo(3);
            assertThat(row.kind()).isEqualTo("project");
        });
        assertThat(as(reviewer, reviews::queue))
                .as("those that came together do not stand among the others")
                .noneMatch(row -> codes.contains(row.code()));
        assertThat(told(reviewer)).containsExactly("notice.submitted");
        assertThat(as(reviewer, notices::mine).getFirst().path()).isEqualTo("review/batch/" + batch);

        desk.await(reviewer, as(reviewer, () -> batches.approve(batch, Publication.PUBLIC)));

        assertThat(codes).allSatisfy(code -> assertThat(planned(code)).isEqualTo(TogetherDesk.PLANNED));
        assertThat(as(reviewer, () -> batches.find(batch))).isEmpty();
        assertThat(actions(batch))
                .filteredOn(action -> action.equals("APPROVED"))
                .hasSize(3);
        assertThat(actions(batch)).contains("BATCH_SUBMITTED", "BATCH_APPROVED");
        assertThat(told(officer)).containsExactly("notice.approved");
        assertThat(as(AUDITOR, journal::verify)).isEmpty();
    }

    @Test
    void aRecordOfTheBookStaysAsOpenAsItIs() {
        var code = published("Nội bộ trong lô").getFirst();
        book.revised(record(code), Book.project("Nội bộ trong lô"), Publication.INTERNAL);
        var batch = desk.handedOver(officer, List.of(code));

        desk.await(reviewer, as(reviewer, () -> batches.approve(batch, Publication.PUBLIC)));

        assertThat(as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                        .orElseThrow()
                        .publication())
                .isEqualTo(Publication.INTERNAL);
    }

    @Test
    void oneThatBecameStaleStaysWithItsReasonAndTheOthersGoOn() {
        var codes = published("Lô cũ một", "Lô cũ hai", "Lô cũ ba", "Lô cũ bốn");
        var batch = desk.handedOver(officer, codes);
        var stale = codes.get(1);
        book.revised(record(stale), Book.project("Lô cũ hai, mới hơn"), Publication.PUBLIC);

        desk.await(reviewer, as(reviewer, () -> batches.approve(batch, Publication.PUBLIC)));

        assertThat(codes)
                .filteredOn(code -> Objects.equals(planned(code), TogetherDesk.PLANNED))
                .hasSize(3)
                .doesNotContain(stale);
        assertThat(as(reviewer, () -> batches.drafts(batch, FIRST)))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.row().code()).isEqualTo(stale);
                    assertThat(left.hindrance()).isNotNull().hasMessage("ledger.stale");
                });
        assertThat(actions(batch))
                .filteredOn(action -> action.equals("APPROVED"))
                .hasSize(3);
    }

    @Test
    void nobodyDecidesOnWhatHeOrSheBrought() {
        var both = staff.hire("Tâm", Role.OFFICER, Role.REVIEWER);
        var batch = desk.handedOver(both, published("Lô của chính mình"));

        assertThat(as(both, batches::waiting)).noneMatch(row -> row.id().equals(batch));
        assertThat(as(both, () -> batches.drafts(batch, FIRST))).isEmpty();
        assertThat(told(both)).isEmpty();
        assertThatThrownBy(() -> as(both, () -> batches.approve(batch, Publication.PUBLIC)))
                .isInstanceOf(Refusal.class)
                .hasMessage("ledger.batch.gone");
        assertThatThrownBy(() -> as(both, () -> batches.sendBack(batch, new Remark("", "sửa"))))
                .hasMessage("ledger.batch.gone");
        assertThat(as(reviewer, () -> batches.find(batch))).isPresent();
    }

    @Test
    void aWriterOfOneDecidesOnTheOthersOnly() {
        var both = staff.hire("Tâm", Role.OFFICER, Role.REVIEWER);
        var codes = published("Lô chung một", "Lô chung hai");
        var batch = desk.handedOver(officer, codes);
        desk.writes(both, batch, codes.getFirst());

        desk.await(both, as(both, () -> batches.approve(batch, Publication.PUBLIC)));

        assertThat(planned(codes.getFirst())).isNotEqualTo(TogetherDesk.PLANNED);
        assertThat(planned(codes.getLast())).isEqualTo(TogetherDesk.PLANNED);
    }

    @Test
    void aScopeShowsItsPartOfABatch() {
        var within = published("Trong phạm vi lô").getFirst();
        var outside = book.published(ProjectContentBuilder.builder(Book.project("Ngoài phạm vi lô"))
                .site(Site.of("Bàu Bàng", "C-25760-OLD", "BAU-BANG"))
                .build());
        var limited = limited("Hạn", "VSIP2");
        var elsewhere = limited("Xa", "NAM-TAN-UYEN");
        var batch = desk.handedOver(officer, List.of(within, outside));

        assertThat(as(limited, () -> batches.find(batch)))
                .hasValueSatisfying(row -> assertThat(row.drafts()).isOne());
        assertThat(as(limited, () -> batches.drafts(batch, FIRST)))
                .extracting(one -> one.row().code())
                .containsExactly(within);
        assertThat(told(limited)).containsExactly("notice.submitted");
        assertThat(told(elsewhere)).isEmpty();
        assertThatThrownBy(() -> as(elsewhere, () -> batches.approve(batch, Publication.PUBLIC)))
                .hasMessage("ledger.batch.gone");

        desk.await(limited, as(limited, () -> batches.approve(batch, Publication.PUBLIC)));

        assertThat(planned(within)).isEqualTo(TogetherDesk.PLANNED);
        assertThat(planned(outside)).isNotEqualTo(TogetherDesk.PLANNED);
    }

    @Test
    void allAreReturnedWithOneRemarkAndOneNoticeAndComeBackAlone() {
        var codes = published("Trả lô một", "Trả lô hai");
        var batch = desk.handedOver(officer, codes);

        desk.await(reviewer, as(reviewer, () -> batches.sendBack(batch, new Remark("", "Thiếu nguồn số liệu"))));

        var mine = as(officer, drafts::mine);
        assertThat(mine)
                .hasSize(2)
                .allMatch(row -> row.state() == ReviewState.RETURNED)
                .allMatch(row -> row.remarks() == 1);
        assertThat(told(officer)).containsExactly("notice.returned");
        assertThat(as(AUDITOR, () -> journal.ofBatch(batch)))
                .filteredOn(line -> line.action().equals("RETURNED"))
                .hasSize(2)
                .allMatch(line -> "Thiếu nguồn số liệu".equals(line.reason()));
        var again = mine.getFirst().id();
        does(officer, () -> drafts.submit(again));
        assertThat(as(reviewer, reviews::queue)).anyMatch(row -> row.id().equals(again));
        assertThat(as(reviewer, () -> batches.find(batch))).isEmpty();
    }

    @Test
    void onlyReviewersHaveBatches() {
        var batch = desk.handedOver(officer, published("Lô sau cửa"));

        assertThatThrownBy(() -> as(officer, batches::waiting)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(officer, () -> batches.approve(batch, Publication.PUBLIC)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Actor limited(String name, String area) {
        return staff.limit(staff.hire(name, Role.REVIEWER), new Terms(Set.of(area), Set.of(), null, null, "vi"));
    }

    private List<String> published(String... names) {
        return Stream.of(names).map(name -> book.published(Book.project(name))).toList();
    }

    private UUID record(String code) {
        return as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .record();
    }

    private Object planned(String code) {
        var jobs = as(OFFICER, () -> records.find(ProjectContent.class, code, null))
                .orElseThrow()
                .content()
                .jobs();
        return jobs == null ? "" : Objects.requireNonNullElse(jobs.planned(), "");
    }

    private List<String> actions(UUID batch) {
        return as(AUDITOR, () -> journal.ofBatch(batch)).stream()
                .map(JournalLine::action)
                .toList();
    }

    /** Of batches as a whole. */
    private List<String> told(Actor person) {
        return as(person, notices::mine).stream()
                .filter(notice -> String.valueOf(notice.title().vi()).startsWith("Dự án: lô"))
                .map(NoticeLine::key)
                .toList();
    }
}
