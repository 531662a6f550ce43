package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.springframework.stereotype.Component;

/** Places as plain HTML. */
@Component
class PlaceText implements PublicText {

    private final PlacePages pages;

    PlaceText(PlacePages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        return pages.of(path, locale)
                .map(page -> PublicPage.of(page.title(), page.description(), path, PublicPage.html(page.content())));
    }
}
