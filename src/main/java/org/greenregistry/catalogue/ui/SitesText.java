package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.catalogue.SiteService;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The search for a site as plain HTML. */
@Component
class SitesText implements PublicText {

    private final SiteService sites;
    private final SiteCards cards;

    SitesText(SiteService sites, SiteCards cards) {
        this.sites = sites;
        this.cards = cards;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        if (!path.equals(SitesUrl.PATH)) {
            return Optional.empty();
        }
        var url = SitesUrl.parse(ListUrl.lists(query));
        var shown = new SitesPage(locale, cards);
        shown.show(url, sites);
        var page = PublicPage.of(
                Wording.text(locale, "catalogue.site.title"),
                Wording.text(locale, "catalogue.site.lead"),
                path,
                PublicPage.html(shown));
        return Optional.of(url.query().isEmpty() ? page : page.unlisted(200));
    }
}
