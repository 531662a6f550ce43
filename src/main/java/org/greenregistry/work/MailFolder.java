package org.greenregistry.work;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Where a demonstration sends its mails: each becomes a file, named in the order of sending. */
@Component
@ConditionalOnProperty("registry.mail.folder")
class MailFolder extends JavaMailSenderImpl {

    private final Path folder;

    MailFolder(@Value("${registry.mail.folder}") Path folder) {
        this.folder = folder;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (var message : messages) {
            try {
                Files.createDirectories(folder);
                var name = UuidVersion7Strategy.INSTANCE.generateUuid(null) + ".eml";
                try (var file = Files.newOutputStream(folder.resolve(name))) {
                    message.writeTo(file);
                }
            } catch (IOException | MessagingException full) {
                throw new MailSendException("no file", full);
            }
        }
    }
}
