package org.greenregistry.work;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.Actor;
import org.greenregistry.access.ForAuditors;
import org.greenregistry.access.ForSignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people are told. Everybody reads his or her own notices only. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class NoticeService {

    private static final int SHOWN = 100;

    private final StoredNotices notices;
    private final Mails mails;
    private final Directory people;
    private final ObjectProvider<JavaMailSender> mailServer;
    private final Clock clock;

    NoticeService(
            StoredNotices notices,
            Mails mails,
            Directory people,
            ObjectProvider<JavaMailSender> mailServer,
            Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.people = people;
        this.mailServer = mailServer;
        this.clock = clock;
    }

    /**
     * Tells each of {@code accounts} but the current actor. It joins the caller's transaction, and only within one:
     * what is rolled back is told to nobody. The mail, where there is a mail server, goes out after the commit.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<UUID> accounts, Notice notice) {
        accounts.stream()
                .distinct()
                .filter(account -> !account.equals(me()))
                .forEach(account -> write(account, notice));
    }

    /** Tells the current actor what he or she asked to be told, like {@link #tell}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remind(Notice notice) {
        write(me(), notice);
    }

    private void write(UUID account, Notice notice) {
        var now = clock.instant();
        var stored = notices.save(new StoredNotice(account, notice, now));
        if (mailServer.getIfAvailable() != null && people.recipient(account).isPresent()) {
            mails.save(new Mail(stored, now));
        }
    }

    /**
     * Tells the current actor, in the bell alone, what became of something he or she asked for. It joins the caller's
     * transaction, and only within one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ring(Notice notice) {
        notices.save(new StoredNotice(me(), notice, clock.instant()));
    }

    /** My latest notices, newest first. */
    public List<NoticeLine> mine() {
        return notices.newest(me(), Limit.of(SHOWN)).stream()
                .map(notice -> notice.line(people))
                .toList();
    }

    public long unread() {
        return notices.countUnread(me());
    }

    @Transactional
    public void read(UUID id) {
        var notice = notices.findById(id)
                .filter(found -> found.account().equals(me()))
                .orElseThrow(() -> new AccessDeniedException("somebody else's notice"));
        notice.read(clock.instant());
    }

    @Transactional
    public void readAll() {
        var now = clock.instant();
        notices.unread(me()).forEach(notice -> notice.read(now));
    }

    /** What is taken out of a record is taken out of what people were told of it. Joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    @ForAuditors
    public void redact(String text) {
        notices.naming(text).forEach(notice -> notice.redact(text));
    }

    private static UUID me() {
        return Actor.current().requireAccount();
    }
}
