package org.greenregistry.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greenregistry.People.OFFICER;
import static org.greenregistry.People.REVIEWER;
import static org.greenregistry.People.as;
import static org.greenregistry.People.does;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.greenregistry.Staff;
import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.account.Terms;
import org.greenregistry.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices and their mails, on either database. */
abstract class OutboxContract {

    @Autowired
    Staff staff;

    @Autowired
    NoticeService notices;

    @Autowired
    OutboxService outbox;

    @Autowired
    StoredNotices stored;

    @Autowired
    Mails mails;

    @Autowired
    Directory people;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ObjectProvider<JavaMailSender> noServer;

    private final List<SimpleMailMessage> sent = new ArrayList<>();
    private boolean down;

    /** A mail server that keeps what it is given. */
    private final JavaMailSender server = new JavaMailSenderImpl() {
        @Override
        public void send(SimpleMailMessage message) {
            if (down) {
                throw new MailSendException("no connection");
            }
            sent.add(message);
        }
    };

    @Test
    void withoutAMailServerTheBellStillRings() {
        var reader = staff.hire("chuong", Role.REVIEWER);
        assertThat(noServer.getIfAvailable()).isNull();
        tell(notices, reader, "Chuông");
        assertThat(as(reader, notices::unread)).isEqualTo(1);
        assertThat(waiting(reader)).isZero();
    }

    @Test
    void aNoticeIsMailedInTheLanguageOfThePersonAndOnlyOnce() {
        var reader = staff.hire("thu", Role.REVIEWER);
        staff.limit(reader, new Terms(Set.of(), Set.of(), null, null, "en"));
        tell(withServer(), reader, "Nhà máy");
        goRound();
        goRound();
        assertThat(sentTo(reader)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("A colleague submitted “Nhà máy (en)” for review");
            assertThat(mail.getText()).contains("http://localhost:8080/en/review/x");
        });
        assertThat(waiting(reader)).isZero();
    }

    @Test
    void aMailThatFailsIsTriedAgainLaterAndGivenUpInTheEnd() {
        var reader = staff.hire("hong", Role.REVIEWER);
        tell(withServer(), reader, "Hỏng");
        down = true;
        goRound();
        down = false;
        goRound();
        assertThat(sentTo(reader)).as("not before it is due").isEmpty();
        comeDue();
        goRound();
        assertThat(sentTo(reader)).hasSize(1);
        tell(withServer(), reader, "Hỏng hẳn");
        down = true;
        for (var round = 0; round < 12; round++) {
            comeDue();
            goRound();
        }
        assertThat(waiting(reader)).isZero();
        assertThat(as(reader, notices::unread)).isEqualTo(2);
    }

    @Test
    void whatWasReadMeanwhileAndWhoeverLostAccessGetsNoMail() {
        var quick = staff.hire("nhanh", Role.REVIEWER);
        tell(withServer(), quick, "Đã đọc");
        does(quick, notices::readAll);
        var gone = staff.hire("nghi", Role.REVIEWER);
        tell(withServer(), gone, "Đã nghỉ");
        staff.limit(gone, new Terms(Set.of(), Set.of(), clock.instant(), null, "vi"));
        goRound();
        assertThat(sentTo(quick)).isEmpty();
        assertThat(sentTo(gone)).isEmpty();
        assertThat(waiting(gone) + waiting(quick)).isZero();
    }

    @Test
    void aRolledBackActTellsNobody() {
        var reader = staff.hire("lui", Role.REVIEWER);
        does(
                OFFICER,
                () -> transaction.executeWithoutResult(status -> {
                    withServer().tell(List.of(reader.requireAccount()), notice("Lùi"));
                    status.setRollbackOnly();
                }));
        assertThat(as(reader, notices::mine)).isEmpty();
        assertThatThrownBy(() -> does(OFFICER, () -> notices.tell(List.of(reader.requireAccount()), notice("Ngoài"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nobodyIsToldOfOwnActs() {
        var officer = staff.hire("tu", Role.OFFICER);
        does(
                officer,
                () -> transaction.executeWithoutResult(
                        status -> notices.tell(List.of(officer.requireAccount()), notice("Tự mình"))));
        assertThat(as(officer, notices::mine)).isEmpty();
    }

    @Test
    void everybodyReadsOwnNoticesOnly() {
        var reader = staff.hire("rieng", Role.REVIEWER);
        tell(notices, reader, "Riêng");
        var mine = as(reader, notices::mine).getFirst();
        assertThat(as(REVIEWER, notices::mine)).noneMatch(line -> line.id().equals(mine.id()));
        assertThatThrownBy(() -> does(REVIEWER, () -> notices.read(mine.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Actor.PUBLIC, notices::mine)).isInstanceOf(AccessDeniedException.class);
        does(reader, () -> notices.read(mine.id()));
        assertThat(as(reader, notices::unread)).isZero();
        assertThat(as(reader, notices::mine).getFirst().unread()).isFalse();
    }

    @Test
    void noAddressOrNameIsStoredWithANotice() {
        var reader = staff.hire("kin", Role.REVIEWER);
        tell(withServer(), reader, "Kín");
        var rows = database.queryForList("select * from work_notice where account_id = ?", reader.account());
        assertThat(rows.toString()).doesNotContain("@", "kin");
    }

    private void tell(NoticeService service, Actor reader, String title) {
        does(
                OFFICER,
                () -> transaction.executeWithoutResult(
                        status -> service.tell(List.of(reader.requireAccount()), notice(title))));
    }

    private static Notice notice(String title) {
        return new Notice(
                "notice.submitted", new LocalizedText(title, title + " (en)"), OFFICER.requireAccount(), "review/x");
    }

    /** The service as it is where {@code spring.mail.host} is set. */
    private NoticeService withServer() {
        var factory = new StaticListableBeanFactory();
        factory.addBean("mailSender", server);
        return new NoticeService(stored, mails, people, factory.getBeanProvider(JavaMailSender.class), clock);
    }

    private void goRound() {
        outbox.due().forEach(mail -> outbox.send(mail, server));
    }

    private void comeDue() {
        database.update("update work_mail set due_at = due_at - interval '1' day");
    }

    private List<SimpleMailMessage> sentTo(Actor reader) {
        var address = people.recipient(reader.requireAccount());
        return sent.stream()
                .filter(mail -> address.isPresent()
                        && List.of(mail.getTo()).contains(address.get().address()))
                .toList();
    }

    private long waiting(Actor reader) {
        return database.queryForObject(
                "select count(*) from work_mail m join work_notice n on n.id = m.notice_id where n.account_id = ?",
                Long.class,
                reader.account());
    }
}
