package org.greenregistry.catalogue.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.place.ParkService;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.PublicPage;
import org.greenregistry.shell.PublicText;
import org.greenregistry.shell.Wording;
import org.springframework.stereotype.Component;

/** The list of parks as plain HTML. Search engines take the whole list only. */
@Component
class ParksText implements PublicText {

    private final PlaceService places;
    private final ParkService parks;
    private final ParkRents rents;
    private final CatalogueService catalogue;
    private final Formats formats;

    ParksText(PlaceService places, ParkService parks, CatalogueService catalogue, ParkRents rents, Formats formats) {
        this.places = places;
        this.parks = parks;
        this.rents = rents;
        this.catalogue = catalogue;
        this.formats = formats;
    }

    @Override
    public Optional<PublicPage> page(String path, Map<String, String[]> query, Locale locale) {
        if (!path.equals(PlaceHref.PARKS)) {
            return Optional.empty();
        }
        var url = ParksUrl.parse(ListUrl.lists(query));
        var list = new ParksPage(locale, places, parks, rents, formats);
        list.show(url, catalogue);
        var page = PublicPage.of(
                Wording.text(locale, "catalogue.places.parks"),
                Wording.text(locale, "catalogue.places.parks.lead"),
                path,
                PublicPage.html(list));
        return Optional.of(url.query().isEmpty() ? page : page.unlisted(200));
    }
}
