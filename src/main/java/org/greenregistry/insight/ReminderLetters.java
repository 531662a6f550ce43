package org.greenregistry.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Directory;
import org.greenregistry.work.Letter;
import org.greenregistry.work.LetterService;
import org.springframework.stereotype.Component;

/** Mails that remind somebody of his or her duties, in the words that person may read. */
@Component
class ReminderLetters {

    private static final int SHOWN = 50;

    private final DutyWords words;
    private final LetterService outbox;
    private final Formats formats;

    ReminderLetters(DutyWords words, LetterService outbox, Formats formats) {
        this.words = words;
        this.outbox = outbox;
        this.formats = formats;
    }

    /** Empty where there is nothing to remind of. */
    Optional<Letter> of(Directory.Recipient reader, List<Duty> duties, boolean weekly) {
        if (duties.isEmpty()) {
            return Optional.empty();
        }
        var locale = reader.language();
        var lines = duties.stream()
                .limit(SHOWN)
                .map(duty -> Wording.text(
                        locale,
                        "duty.mail.line",
                        formats.date(duty.on()),
                        words.title(duty, locale),
                        words.detail(duty, locale),
                        link(duty.path(), reader)))
                .collect(Collectors.joining("\n\n"));
        var key = weekly ? "duty.mail.week" : "duty.mail.day";
        return Optional.of(new Letter(
                reader.address(),
                Wording.text(locale, key + ".subject", duties.size()),
                Wording.text(locale, key, lines, link(DutyService.PATH + "?whose=mine", reader)),
                null));
    }

    private String link(String path, Directory.Recipient reader) {
        return outbox.link(Lang.path(reader.language(), path));
    }
}
