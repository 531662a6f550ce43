package org.greenregistry.cooperation.ui;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.shell.FooterLine;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** At the foot of every page: the way to the themes. */
@Component
class ThemesLine implements FooterLine {

    @Override
    public Optional<String> text(Locale locale) {
        return Optional.of(Wording.text(locale, "themes.title"));
    }

    @Override
    public Optional<String> path() {
        return Optional.of(ThemesView.PATH);
    }
}
