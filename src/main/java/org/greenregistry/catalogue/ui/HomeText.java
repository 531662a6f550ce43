package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The first page as plain HTML. */
@Component
class HomeText implements PublicText {

    private final HomePage home;

    HomeText(HomePage home) {
        this.home = home;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        if (!path.isEmpty()) {
            return Optional.empty();
        }
        var title = Wording.text(locale, "catalogue.home.title");
        var lead = Wording.text(locale, "catalogue.home.lead");
        return Optional.of(PublicPage.of(title, title + ". " + lead, path, PublicPage.html(home.of(locale)))
                .withJsonLd(StructuredData.site(title, lead, locale)));
    }
}
