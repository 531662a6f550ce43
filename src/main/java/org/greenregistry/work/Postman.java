package org.greenregistry.work;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox, where there is a mail server. */
@Component
class Postman {

    private final OutboxService outbox;
    private final ObjectProvider<JavaMailSender> mailServer;

    Postman(OutboxService outbox, ObjectProvider<JavaMailSender> mailServer) {
        this.outbox = outbox;
        this.mailServer = mailServer;
    }

    @Scheduled(fixedDelayString = "${registry.mail.every:PT20S}")
    void goRound() {
        mailServer.ifAvailable(server -> outbox.due().forEach(mail -> outbox.send(mail, server)));
    }
}
