package org.greenregistry.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.MANAGER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.Book;
import org.greenregistry.People;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.Terms;
import org.greenregistry.dossier.LegalRegime;
import org.greenregistry.dossier.Opening;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.dossier.ProjectContentBuilder;
import org.greenregistry.dossier.Stage;
import org.greenregistry.dossier.ValueGap;
import org.greenregistry.kernel.ReducedDate;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.reference.WorkingDays;
import org.greenregistry.shell.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** From a question to its outcome, on either database. */
abstract class InquiryContract {

    @Autowired
    Book book;

    @Autowired
    Staff staff;

    @Autowired
    RecordService records;

    @Autowired
    AskService asking;

    @Autowired
    InquiryService office;

    @Autowired
    InquiryWork work;

    @Autowired
    DigestService digests;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ZoneId zone;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "asker" + word + "@example.com";
    private Actor officer = People.OFFICER;
    private String code = "";

    @BeforeEach
    void anOpportunity() {
        officer = staff.hire("Lan " + word, Role.OFFICER);
        code = book.published(opportunity("Cơ hội " + word));
    }

    @Test
    void aQuestionIsAnsweredAndClosed() {
        var receipt = send(address, InquirySubject.INTEREST, Lang.ENGLISH);
        assertThat(receipt.number()).matches("HN-20\\d\\d-\\d{4,}");
        assertThat(receipt.answerBy()).isEqualTo(workingDays.after(LocalDate.now(zone), 5));
        assertThat(mine()).as("unseen before it is confirmed").isEmpty();

        var thread = asking.confirm(key());
        var row = mine().getFirst();
        assertThat(row.receipt()).isEqualTo(receipt.number());
        assertThat(row.waiting()).isTrue();
        assertThat(as(officer, work::groups).getFirst().items())
                .anyMatch(item -> item.title().startsWith(receipt.number()));

        does(officer, () -> office.answer(row.id(), "Có điện 8 MW."));
        assertThat(mail().get("subject")).asString().isEqualTo("Answer to your inquiry " + receipt.number());
        assertThat(mail().get("body")).asString().contains("Có điện 8 MW.", "/en/thread/");
        var sheet = asking.thread(thread).orElseThrow();
        assertThat(sheet.messages()).extracting(Message::fromOffice).containsExactly(false, true);
        assertThat(mine().getFirst().assignee()).isEqualTo(officer.account());

        asking.reply(thread, "Còn nước?", word);
        assertThat(mine().getFirst().waiting()).isTrue();
        does(officer, () -> office.answer(row.id(), "900 m³/ngày."));
        does(officer, () -> office.close(row.id(), Outcome.MEETING));
        assertThat(mail().get("body")).asString().contains("Meeting held");
        assertThat(mine().getFirst().outcome()).isEqualTo(Outcome.MEETING);
        assertThatThrownBy(() -> does(officer, () -> office.answer(row.id(), "nữa")))
                .hasMessage("inquiry.closed");
    }

    @Test
    void onlyTheOfficeWithinItsScopeSeesIt() {
        ask();
        var id = mine().getFirst().id();
        var elsewhere = staff.limit(
                staff.hire("Xa " + word, Role.OFFICER), new Terms(Set.of("KHONG-O-DAY"), Set.of(), null, null, "vi"));

        assertThat(as(elsewhere, office::all)).noneMatch(row -> row.id().equals(id));
        assertThatThrownBy(() -> as(elsewhere, () -> office.sheet(id))).isInstanceOf(Refusal.class);
        assertThat(as(MANAGER, office::all)).anyMatch(row -> row.id().equals(id));
        assertThat(as(MANAGER, () -> office.sheet(id)).address()).isEqualTo(address);
        assertThatThrownBy(() -> does(MANAGER, () -> office.answer(id, "x"))).isInstanceOf(AccessDeniedException.class);
        for (var other : List.of(Actor.PUBLIC, People.INVESTOR, People.REVIEWER, People.ADMIN, People.STEWARD)) {
            assertThatThrownBy(() -> as(other, office::all)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> does(officer, () -> office.assign(id, elsewhere.requireAccount())))
                .hasMessage("inquiry.taker");
        does(officer, () -> office.assign(id, officer.requireAccount()));
        assertThat(mine().getFirst().assignee()).isEqualTo(officer.account());
    }

    @Test
    void theSameFormCountsOnceAndWhatIsMissingIsRefused() {
        var form = UUID.randomUUID();
        var first = asking.send(request(form, address, InquirySubject.QUESTION, true), word);

        assertThat(asking.send(request(form, address, InquirySubject.QUESTION, true), word))
                .isEqualTo(first);
        assertThatThrownBy(() -> asking.send(request(UUID.randomUUID(), address, InquirySubject.QUESTION, false), word))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> asking.send(request(UUID.randomUUID(), "x", InquirySubject.QUESTION, true), word))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void interestIsForOpportunitiesAndShownFromThreeUp() {
        var record =
                records.find(ProjectContent.class, code, null).orElseThrow().record();
        for (var i = 0; i < 3; i++) {
            assertThat(asking.interested(record)).isZero();
            send(i + address, InquirySubject.INTEREST, Lang.VIETNAMESE);
            asking.confirm(key(i + address));
        }
        assertThat(asking.interested(record)).isEqualTo(3);

        code = book.published(Book.project("Đang xây " + word));
        assertThatThrownBy(() -> send(address, InquirySubject.INTEREST, Lang.VIETNAMESE))
                .hasMessage("inquiry.notOpen");
        send(address, InquirySubject.CORRECTION, Lang.VIETNAMESE);
    }

    @Test
    void overdueIsMarkedAndUnconfirmedIsForgotten() {
        ask();
        database.update("update opportunity_inquiry set answer_by = date '2020-01-01' where address = ?", address);
        assertThat(mine().getFirst().overdue()).isTrue();
        assertThat(as(officer, work::groups).getFirst().items()).anyMatch(item -> item.urgent());

        send("never" + address, InquirySubject.QUESTION, Lang.VIETNAMESE);
        database.update("update opportunity_inquiry set sent_at = sent_at - interval '3' day");
        digests.sweep();
        assertThat(database.queryForList("select address from opportunity_inquiry", String.class))
                .contains(address)
                .doesNotContain("never" + address);
    }

    @Test
    void erasingLeavesNumberAndOutcomeOnly() {
        var thread = ask();
        var receipt = mine().getFirst().receipt();
        does(officer, () -> office.answer(mine().getFirst().id(), "Trả lời " + word));

        asking.erase(thread);

        assertThat(asking.thread(thread)).isEmpty();
        assertThat(mine())
                .anyMatch(row -> row.receipt().equals(receipt) && row.sender().isEmpty());
        var left = database.queryForList("select * from opportunity_inquiry where project_code = ?", code)
                + database.queryForList("select * from opportunity_message").toString()
                + database.queryForList("select * from work_letter").toString()
                + database.queryForList("select changes, reason from journal_entry where kind = 'inquiry'");
        assertThat(left).doesNotContain(address, "Eva " + word, "Trả lời " + word, "Câu hỏi " + word);
    }

    private String ask() {
        send(address, InquirySubject.QUESTION, Lang.VIETNAMESE);
        return asking.confirm(key());
    }

    private Receipt send(String to, InquirySubject subject, Locale locale) {
        return asking.send(
                new InquiryRequest(
                        UUID.randomUUID(),
                        code,
                        subject,
                        "Eva " + word,
                        "ApS",
                        to,
                        "Câu hỏi " + word,
                        "DK",
                        "",
                        true,
                        locale),
                word);
    }

    private InquiryRequest request(UUID form, String to, InquirySubject subject, boolean consent) {
        return new InquiryRequest(form, code, subject, "Eva", "ApS", to, "Câu hỏi", "", "", consent, Lang.VIETNAMESE);
    }

    private List<InquiryRow> mine() {
        return as(officer, office::all).stream()
                .filter(row -> row.project().equals(code))
                .toList();
    }

    private Map<String, Object> mail() {
        return mail(address);
    }

    private Map<String, Object> mail(String to) {
        return database.queryForList("select subject, body from work_letter where address = ? order by id desc", to)
                .getFirst();
    }

    private String key() {
        return key(address);
    }

    private String key(String to) {
        return mail(to).get("body").toString().replaceAll("(?s).*thread/([\\w-]{32}).*", "$1");
    }

    private static ProjectContent opportunity(String name) {
        return ProjectContentBuilder.builder(Book.project(name))
                .regime(LegalRegime.INVESTMENT_LAW_IRC)
                .opening(new Opening(Stage.CALLING, ReducedDate.parse("2026-01-05"), "https://example.vn"))
                .parties(List.of())
                .build()
                .excused(ValueGap.UNKNOWN);
    }
}
