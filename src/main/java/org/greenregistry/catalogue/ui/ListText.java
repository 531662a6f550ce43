package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.shell.Formats;
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
    private final Formats formats;

    ListText(CatalogueService catalogue, ListParts parts, CatalogueParameters parameters, Formats formats) {
        this.catalogue = catalogue;
        this.parts = parts;
        this.parameters = parameters;
        this.formats = formats;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        if (!path.equals("projects")) {
            return Optional.empty();
        }
        var listing = Listing.of(catalogue, ListUrl.parse(ListUrl.lists(query), parameters, formats, locale));
        var list = new ListPage(locale, parts, false);
        list.show(listing, parts.waysOut(catalogue, listing, locale));
        var page = PublicPage.of(
                        Wording.text(locale, "catalogue.list.title"),
                        Wording.text(locale, "catalogue.list.description"),
                        path,
                        PublicPage.html(list))
                .withFeed(feed(listing.url().filter()));
        return Optional.of(
                listing.url().query().isEmpty()
                        ? page.withJsonLd(StructuredData.list(page.title(), page.description(), locale))
                        : page.unlisted(200));
    }

    /** News of the same list. */
    private static String feed(ProjectFilter filter) {
        var query = CatalogueParameters.write(ProjectQuery.of(filter));
        return query.isEmpty() ? "feed" : "feed?" + query;
    }
}
