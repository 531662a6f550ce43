package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The list as plain HTML. Search engines take the whole list only: narrowed ones are without number. */
@Component
class ListText implements PublicText {

    private final CatalogueService catalogue;
    private final ListParts parts;
    private final CatalogueParameters parameters;

    ListText(CatalogueService catalogue, ListParts parts, CatalogueParameters parameters) {
        this.catalogue = catalogue;
        this.parts = parts;
        this.parameters = parameters;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        if (!path.equals("projects")) {
            return Optional.empty();
        }
        var listing = Listing.of(catalogue, ListUrl.parse(ListUrl.lists(query), parameters));
        var url = listing.url();
        var list = new ListPage(locale, parts, false);
        list.show(listing, listing.rows().isEmpty() ? Listing.wayOut(catalogue, url) : Map.of());
        var page = PublicPage.of(
                Wording.text(locale, "catalogue.list.title"),
                Wording.text(locale, "catalogue.list.description"),
                path,
                PublicPage.html(list));
        var whole = url.filter().isEmpty()
                && url.filter().samples() == Samples.EXCLUDE
                && url.asOf() == null
                && url.page() == 1;
        return Optional.of(whole ? page : page.unlisted(200));
    }
}
