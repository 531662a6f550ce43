package org.greenregistry.work;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox; where there is no mail server, letters to people outside are given up in the end. */
@Component
class Postman {

    private final OutboxService outbox;
    private final LetterService letters;
    private final ObjectProvider<JavaMailSender> mailServer;

    Postman(OutboxService outbox, LetterService letters, ObjectProvider<JavaMailSender> mailServer) {
        this.outbox = outbox;
        this.letters = letters;
        this.mailServer = mailServer;
    }

    @Scheduled(fixedDelayString = "${registry.mail.every:PT20S}")
    void goRound() {
        mailServer.ifAvailable(server -> outbox.due().forEach(mail -> outbox.send(mail, server)));
        letters.due().forEach(letter -> letters.send(letter, mailServer.getIfAvailable()));
    }
}
