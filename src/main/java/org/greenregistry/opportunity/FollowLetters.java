package org.greenregistry.opportunity;

import java.util.Locale;
import java.util.Objects;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.Letter;
import org.greenregistry.work.LetterService;
import org.springframework.stereotype.Component;

/** The mails about watches that are no digest. */
@Component
class FollowLetters {

    private final LetterService letters;
    private final TargetWords targets;

    FollowLetters(LetterService letters, TargetWords targets) {
        this.letters = letters;
        this.targets = targets;
    }

    void confirm(Watch watch, String key) {
        post(watch, "opportunity.mail.confirm", key);
    }

    /** Who asks again for what is followed already learns it by mail only. */
    void known(Watch watch, String key) {
        post(watch, "opportunity.mail.known", key);
    }

    private void post(Watch watch, String sentence, String key) {
        var follower = watch.follower();
        var locale = follower.locale();
        var title = targets.title(watch.target(), locale).orElse(watch.target().value());
        letters.post(new Letter(
                Objects.requireNonNull(follower.address()),
                Wording.text(locale, sentence + ".subject", title),
                Wording.text(locale, sentence, title, link(key, locale)),
                null));
    }

    /** The page that confirms, shows, changes and ends what is followed. */
    String link(String key, Locale locale) {
        return letters.link(Lang.path(locale, "follow/" + key));
    }

    /** Ends all by one POST, as mail programs send it. */
    String stop(String key) {
        return letters.link("send/stop?key=" + key);
    }
}
