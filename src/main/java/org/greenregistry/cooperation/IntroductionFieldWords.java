package org.greenregistry.cooperation;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.journal.FieldWords;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** What the journal says of introductions: whom, and what came of it. */
@Component
class IntroductionFieldWords implements FieldWords {

    @Override
    public Optional<String> label(String kind, String path, Locale locale) {
        return kind.equals(IntroductionService.KIND)
                ? Optional.of(Wording.text(locale, IntroductionService.KIND + "." + path))
                : Optional.empty();
    }

    @Override
    public String value(String kind, String path, String value, Locale locale) {
        return path.equals("state") ? Wording.text(locale, "introduction.state." + value) : value;
    }
}
