package org.greenregistry.opportunity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Letter;
import org.greenregistry.work.LetterService;
import org.springframework.stereotype.Component;

/** The mails about inquiries, to their senders. */
@Component
class InquiryLetters {

    private final LetterService letters;
    private final OpportunitySettings settings;
    private final Formats formats;

    InquiryLetters(LetterService letters, OpportunitySettings settings, Formats formats) {
        this.letters = letters;
        this.settings = settings;
        this.formats = formats;
    }

    /** Who answers where a project names no office. */
    String office(Locale locale) {
        return Optional.ofNullable(settings.office())
                .map(name -> name.in(locale))
                .orElseGet(() -> Wording.text(locale, "inquiry.office"));
    }

    void confirm(Inquiry inquiry, String key, ZoneId zone) {
        post(
                inquiry,
                "inquiry.mail.confirm",
                key,
                formats.date(inquiry.told(zone).answerBy()),
                zone);
    }

    void answered(Inquiry inquiry, String text, String key, ZoneId zone) {
        post(inquiry, "inquiry.mail.answer", key, text, zone);
    }

    void closed(Inquiry inquiry, Outcome outcome, String key, ZoneId zone) {
        post(inquiry, "inquiry.mail.closed", key, Wording.text(inquiry.locale(), "inquiry.outcome." + outcome), zone);
    }

    private void post(Inquiry inquiry, String sentence, String key, String said, ZoneId zone) {
        if (inquiry.address() == null) {
            return;
        }
        var locale = inquiry.locale();
        var told = inquiry.told(zone);
        letters.post(new Letter(
                inquiry.address(),
                Wording.text(locale, sentence + ".subject", told.number(), inquiry.project()),
                Wording.text(
                        locale,
                        sentence,
                        told.number(),
                        inquiry.project(),
                        told.office(),
                        said,
                        letters.link(Lang.path(locale, "thread/" + key))),
                null));
    }
}
