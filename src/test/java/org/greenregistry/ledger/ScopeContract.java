package org.greenregistry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.ADMIN;
import static org.greenregistry.People.AUDITOR;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;
import static org.greenregistry.People.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.account.AccountService;
import org.greenregistry.account.Belongings.Given;
import org.greenregistry.account.Terms;
import org.greenregistry.dossier.InvestmentCertificate;
import org.greenregistry.dossier.Licences;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.journal.JournalService;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.work.NoticeLine;
import org.greenregistry.work.NoticeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What the terms of an account limit, what is handed over, and who is told; on either database. */
abstract class ScopeContract {

    /** The commune and the park of {@link Book#project}. */
    private static final List<String> WITHIN = List.of("C-25760-OLD", "VSIP2");

    private static final String ELSEWHERE = "BAU-BANG";

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    @Autowired
    AccountService accounts;

    @Autowired
    DraftService drafts;

    @Autowired
    ReviewService reviews;

    @Autowired
    ClaimService claims;

    @Autowired
    RecordService records;

    @Autowired
    NoticeService notices;

    @Autowired
    JournalService journal;

    @Test
    void anOfficerWritesWithinTheScopeOnly() {
        var code = book.published(Book.project("Phạm vi"));
        var record = record(code);
        for (var area : WITHIN) {
            var officer = limited("trong-" + area, Role.OFFICER, area);
            does(officer, () -> drafts.submit(as(officer, () -> drafts.revise(record))));
        }
        var outside = limited("ngoai", Role.OFFICER, ELSEWHERE);
        assertThatThrownBy(() -> as(outside, () -> drafts.revise(record))).hasMessage("ledger.scope");
        assertThatThrownBy(() -> as(outside, () -> drafts.proposeWithdrawal(record, "trùng")))
                .hasMessage("ledger.scope");
        var fresh = book.draft(outside, Book.project("Mới ngoài phạm vi"));
        assertThatThrownBy(() -> does(outside, () -> drafts.submit(fresh))).hasMessage("ledger.scope");
        assertThat(as(outside, () -> records.find(ProjectContent.class, code, null)))
                .as("staff read everything published")
                .isPresent();
    }

    @Test
    void aReviewerReviewsWithinTheScopeOnly() {
        var id = book.submitted(OFFICER, Book.project("Duyệt trong phạm vi"));
        var outside = limited("duyet-ngoai", Role.REVIEWER, ELSEWHERE);
        assertThat(as(outside, reviews::queue)).noneMatch(row -> row.id().equals(id));
        assertThatThrownBy(() -> as(outside, () -> reviews.sheet(id))).hasMessage("ledger.scope");
        assertThatThrownBy(() -> does(outside, () -> claims.claim(id))).hasMessage("ledger.scope");
        assertThatThrownBy(() -> as(outside, () -> reviews.approve(id, Publication.PUBLIC)))
                .hasMessage("ledger.scope");
        assertThatThrownBy(() -> as(outside, () -> drafts.reveal(id, "parties[p1].documentNumber")))
                .isInstanceOf(AccessDeniedException.class);
        var within = limited("duyet-trong", Role.REVIEWER, "VSIP2");
        assertThat(as(within, reviews::queue)).anyMatch(row -> row.id().equals(id));
        assertThat(as(within, () -> reviews.approve(id, Publication.PUBLIC))).startsWith("BD-");
    }

    @Test
    void whatLiesNowhereYetIsWithinEveryScope() {
        assertThat(new Scope(Set.of("A")).covers(Set.of(), Set.of())).isTrue();
        assertThat(Scope.EVERYWHERE.covers(Set.of("B"), Set.of())).isTrue();
        assertThat(new Scope(Set.of("A")).covers(Set.of("B"), Set.of())).isFalse();
    }

    @Test
    void reviewersWithinTheScopeAreToldWhatWasSubmitted() {
        var within = reviewer("trongpv", "VSIP2");
        var outside = reviewer("ngoaipv", ELSEWHERE);
        var both = staff.hire("cahai", Role.OFFICER, Role.REVIEWER);
        var id = book.submitted(both, Book.project("Báo người duyệt"));
        assertThat(told(within)).containsExactly("notice.submitted");
        assertThat(told(outside)).isEmpty();
        assertThat(told(both)).isEmpty();
        assertThat(as(within, notices::mine).getFirst())
                .matches(notice -> notice.path().equals("review/" + id))
                .matches(notice -> notice.name().equals("cahai"))
                .matches(notice -> "Báo người duyệt".equals(notice.title().vi()));
    }

    @Test
    void theSubmitterIsToldWhatBecameOfIt() {
        var officer = staff.hire("trinh", Role.OFFICER);
        var id = book.submitted(officer, Book.project("Báo người trình"));
        does(REVIEWER, () -> reviews.sendBack(id, List.of(new Remark("", "sửa"))));
        does(officer, () -> drafts.submit(id));
        as(REVIEWER, () -> reviews.approve(id, Publication.PUBLIC));
        assertThat(told(officer)).containsExactly("notice.approved", "notice.returned");
    }

    @Test
    void whoeverGetsOrLosesAReviewIsTold() {
        var taker = staff.hire("nhanviec", Role.REVIEWER);
        var standIn = staff.hire("thayviec", Role.REVIEWER);
        staff.limit(taker, new Terms(Set.of(), Set.of(), null, standIn.account(), "vi"));
        var id = book.submitted(OFFICER, Book.project("Báo chuyển"));
        does(REVIEWER, () -> claims.passOn(id, taker.requireAccount()));
        does(standIn, () -> claims.claim(id));
        assertThat(told(taker)).startsWith("notice.takenOver", "notice.passedOn");
    }

    @Test
    void whatIsRefusedIsToldToNobody() {
        var reviewer = staff.hire("khongbao", Role.REVIEWER);
        var id = book.draft(OFFICER, ProjectContent.EMPTY);
        assertThatThrownBy(() -> does(OFFICER, () -> drafts.submit(id))).hasMessage("ledger.incomplete");
        assertThat(told(reviewer)).isEmpty();
    }

    @Test
    void allDraftsAreHandedOverAndFormerWritersStayWriters() {
        var leaving = staff.hire("nghi", Role.OFFICER, Role.REVIEWER);
        var taker = staff.hire("tiep", Role.OFFICER);
        var draft = book.draft(leaving, Book.project("Bàn giao nháp"));
        var waiting = book.submitted(leaving, Book.project("Bàn giao chờ"));
        var record = record(book.published(Book.project("Bàn giao trùng")));
        var twice = as(leaving, () -> drafts.revise(record));
        as(taker, () -> drafts.revise(record));
        assertThat(handOver(ADMIN, leaving, taker)).containsExactly(new Given(2, 1));
        assertThat(as(taker, drafts::mine)).extracting(DraftRow::id).contains(draft, waiting);
        assertThat(as(leaving, drafts::mine)).extracting(DraftRow::id).containsExactly(twice);
        assertThatThrownBy(() -> as(leaving, () -> drafts.open(draft, ProjectContent.class)))
                .isInstanceOf(AccessDeniedException.class);
        does(taker, () -> drafts.submit(draft));
        for (var id : List.of(draft, waiting)) {
            assertThatThrownBy(() -> as(leaving, () -> reviews.approve(id, Publication.PUBLIC)))
                    .hasMessage("ledger.fourEyes");
        }
        assertThat(as(AUDITOR, () -> journal.of(leaving.requireAccount())))
                .extracting("action")
                .contains("HANDED_OVER");
        assertThat(as(
                        AUDITOR,
                        () -> journal.of(
                                as(REVIEWER, () -> reviews.sheet(waiting)).record())))
                .extracting("action")
                .startsWith("HANDED_OVER");
    }

    @Test
    void draftsAreHandedOverByAdministratorsToOfficersOnly() {
        var leaving = staff.hire("di", Role.OFFICER);
        var reviewer = staff.hire("khongghi", Role.REVIEWER);
        for (var wrong : List.of(reviewer, leaving)) {
            assertThatThrownBy(() -> handOver(ADMIN, leaving, wrong)).hasMessage("account.handOver.taker");
        }
        var taker = staff.hire("den", Role.OFFICER);
        for (var actor : List.of(OFFICER, REVIEWER, People.MANAGER, People.STEWARD, AUDITOR, People.INVESTOR)) {
            assertThatThrownBy(() -> handOver(actor, leaving, taker)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anAgencyLimitsAsAnAreaDoes() {
        var both = new Scope(Set.of("A"), Set.of("HEPZA"));

        assertThat(both.covers(Set.of("A"), Set.of("HEPZA"))).isTrue();
        assertThat(both.covers(Set.of("A"), Set.of())).isTrue();
        assertThat(both.covers(Set.of("A"), Set.of("STC_TPHCM"))).isFalse();
        assertThat(both.covers(Set.of("B"), Set.of("HEPZA"))).isFalse();
    }

    @Test
    void whoWorksForAnAgencyDecidesOnWhatItIssuedUnderItsNameOrThatOfItsPredecessor() {
        var issued = ProjectContentBuilder.builder(Book.project("Cơ quan cũ cấp"))
                .licences(new Licences(
                        null,
                        new InvestmentCertificate(
                                "32" + System.nanoTime(),
                                ReducedDate.parse("2015-05-16"),
                                "Ban Quản lý các khu công nghiệp Bình Dương"),
                        null,
                        null,
                        null,
                        null))
                .build();
        var draft = book.submitted(OFFICER, issued);

        assertThat(as(agency("cua-hepza", "HEPZA"), reviews::queue))
                .anyMatch(row -> row.id().equals(draft));
        assertThat(as(agency("cua-so", "STC_TPHCM"), reviews::queue))
                .noneMatch(row -> row.id().equals(draft));
        assertThatThrownBy(() -> as(agency("cua-so", "STC_TPHCM"), () -> reviews.approve(draft, Publication.PUBLIC)))
                .hasMessage("ledger.scope");
    }

    private static Actor agency(String name, String code) {
        var free = person(name, Role.REVIEWER);
        return new Actor(free.account(), name, free.roles(), new Scope(Set.of(), Set.of(code)));
    }

    private List<Given> handOver(Actor actor, Actor from, Actor to) {
        return as(actor, () -> accounts.handOver(from.requireAccount(), to.requireAccount()));
    }

    private static Actor limited(String name, String role, String area) {
        var free = person(name, role);
        return new Actor(free.account(), name, free.roles(), new Scope(Set.of(area)));
    }

    private Actor reviewer(String name, String area) {
        return staff.limit(staff.hire(name, Role.REVIEWER), new Terms(Set.of(area), Set.of(), null, null, "vi"));
    }

    private List<String> told(Actor person) {
        return as(person, notices::mine).stream().map(NoticeLine::key).toList();
    }

    private UUID record(String code) {
        return records.find(ProjectContent.class, code, null).orElseThrow().record();
    }
}
