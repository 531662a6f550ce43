package org.greenregistry.work;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.ForEveryone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails to people outside. A letter is written with the act it tells of and sent after it, in a transaction of its own;
 * what is rolled back is told to nobody, and nothing is told twice.
 */
@Service
@ForEveryone
@Transactional(readOnly = true)
public class LetterService {

    private static final Logger LOG = LoggerFactory.getLogger(LetterService.class);
    private static final int AT_ONCE = 100;

    private final StoredLetters letters;
    private final MailSettings settings;
    private final Clock clock;

    LetterService(StoredLetters letters, MailSettings settings, Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /** Joins the caller's transaction, and only within one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        letters.save(new StoredLetter(letter, clock.instant()));
    }

    /** Whatever still waits for {@code address} goes unsent. Joins the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String address) {
        letters.findByAddress(address).forEach(letters::delete);
    }

    /** A whole address of this registry, for links in letters. */
    public String link(String path) {
        return settings.address() + "/" + path;
    }

    public List<UUID> due() {
        return letters.due(clock.instant(), Limit.of(AT_ONCE));
    }

    /** @param server absent where the installation has none: that fails like one that is down */
    @Transactional
    public void send(UUID id, @Nullable JavaMailSender server) {
        letters.lock(id)
                .filter(letter -> letter.attempts().isDue(clock.instant()))
                .ifPresent(letter -> {
                    try {
                        if (server == null) {
                            throw new MailSendException("no mail server");
                        }
                        deliver(letter.letter(), server);
                        letters.delete(letter);
                    } catch (MailException failed) {
                        retry(letter, failed);
                    }
                });
    }

    /** Without the address: this ends up in logs. */
    private void retry(StoredLetter letter, MailException failed) {
        letter.attempts().postpone(clock.instant());
        if (letter.attempts().areOver()) {
            LOG.warn("letter {} given up: {}", letter.id(), failed.getClass().getSimpleName());
            letters.delete(letter);
        } else {
            LOG.info("letter {} postponed: {}", letter.id(), failed.getClass().getSimpleName());
        }
    }

    private static void enclose(Enclosure file, MimeMessageHelper helper) throws MessagingException {
        var bytes = file.text().getBytes(StandardCharsets.UTF_8);
        helper.addAttachment(file.name(), new ByteArrayResource(bytes), file.type() + ";charset=UTF-8");
    }

    private void deliver(Letter letter, JavaMailSender server) {
        try {
            var message = server.createMimeMessage();
            var helper = new MimeMessageHelper(message, letter.enclosure() != null, "UTF-8");
            helper.setFrom(settings.from());
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
            if (letter.enclosure() != null) {
                enclose(letter.enclosure(), helper);
            }
            if (letter.stop() != null) {
                message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            server.send(message);
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
    }
}
