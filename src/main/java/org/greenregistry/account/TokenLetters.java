package org.greenregistry.account;

import java.util.UUID;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Directory;
import org.greenregistry.work.Letter;
import org.greenregistry.work.LetterService;
import org.springframework.stereotype.Component;

/** Mails that warn of the end of a token. */
@Component
class TokenLetters {

    private final Directory people;
    private final LetterService outbox;
    private final Formats formats;

    TokenLetters(Directory people, LetterService outbox, Formats formats) {
        this.people = people;
        this.outbox = outbox;
        this.formats = formats;
    }

    /** To {@code person}, if he or she has an address. */
    void post(UUID person, ApiToken token) {
        people.recipient(person).map(reader -> letter(reader, token)).ifPresent(outbox::post);
    }

    private Letter letter(Directory.Recipient reader, ApiToken token) {
        var locale = reader.language();
        var day = formats.date(token.expiresAt().minusMillis(1));
        var name = token.program().displayName();
        return new Letter(
                reader.address(),
                Wording.text(locale, "account.token.mail.subject", name, day),
                Wording.text(
                        locale,
                        "account.token.mail",
                        name,
                        token.publicId(),
                        day,
                        outbox.link(Lang.path(locale, "accounts/tokens"))),
                null);
    }
}
