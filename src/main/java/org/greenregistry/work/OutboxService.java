package org.greenregistry.work;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.ForEveryone;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Directory.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails that wait, each sent in a transaction of its own, so that one bad address holds up nobody. */
@Service
@ForEveryone
@Transactional(readOnly = true)
class OutboxService {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxService.class);
    private static final int AT_ONCE = 100;

    private final Mails mails;
    private final StoredNotices notices;
    private final Directory people;
    private final MailSettings settings;
    private final Clock clock;

    OutboxService(Mails mails, StoredNotices notices, Directory people, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.notices = notices;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    public List<UUID> due() {
        return mails.due(clock.instant(), Limit.of(AT_ONCE));
    }

    /** Sends the mail unless its reader has seen the notice meanwhile, or gets no mail any more. */
    @Transactional
    public void send(UUID id, JavaMailSender server) {
        mails.lock(id).filter(mail -> mail.attempts().isDue(clock.instant())).ifPresent(mail -> {
            var notice = notices.findById(id).orElseThrow();
            try {
                if (notice.isUnread()) {
                    people.recipient(notice.account())
                            .map(reader -> message(notice.line(people), reader))
                            .ifPresent(server::send);
                }
                mails.delete(mail);
            } catch (MailException failed) {
                retry(mail, failed);
            }
        });
    }

    /** Without the address: this ends up in logs. */
    private void retry(Mail mail, MailException failed) {
        mail.attempts().postpone(clock.instant());
        if (mail.attempts().areOver()) {
            LOG.warn("mail {} given up: {}", mail.notice(), failed.getClass().getSimpleName());
            mails.delete(mail);
        } else {
            LOG.info("mail {} postponed: {}", mail.notice(), failed.getClass().getSimpleName());
        }
    }

    private SimpleMailMessage message(NoticeLine notice, Recipient reader) {
        var language = reader.language();
        var sentence = notice.sentence(language);
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(reader.address());
        message.setSubject(sentence.replaceAll("\\s+", " "));
        message.setText(Wording.text(
                language, "notice.mail", sentence, settings.address() + "/" + Lang.path(language, notice.path())));
        return message;
    }
}
