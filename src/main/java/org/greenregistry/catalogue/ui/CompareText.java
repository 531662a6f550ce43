package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** Projects side by side as plain HTML; there are more choices than a search engine needs. */
@Component
class CompareText implements PublicText {

    private final Comparing comparing;
    private final Formats formats;

    CompareText(Comparing comparing, Formats formats) {
        this.comparing = comparing;
        this.formats = formats;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        if (!path.equals(CompareUrl.PATH)) {
            return Optional.empty();
        }
        var url = CompareUrl.parse(ListUrl.lists(query));
        var title = Wording.text(locale, "catalogue.compare.title");
        var html = PublicPage.html(new ComparePage(url, comparing.of(url, locale), formats, locale));
        return Optional.of(PublicPage.of(title, title, path, html).unlisted(200));
    }
}
