package org.greenregistry.catalogue.ui;

import java.util.stream.Stream;
import org.greenregistry.catalogue.PublishedNames;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Hub;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;
import org.greenregistry.shell.PublicAddresses;
import org.springframework.stereotype.Component;

/** The first page, the lists, every project and every place that has a page. */
@Component
class CatalogueAddresses implements PublicAddresses {

    private final PublishedNames names;
    private final PlaceService places;

    CatalogueAddresses(PublishedNames names, PlaceService places) {
        this.names = names;
        this.places = places;
    }

    @Override
    public Stream<Address> all() {
        return Stream.of(
                        Stream.of("", "projects", PlaceHref.PARKS, SitesUrl.PATH)
                                .map(path -> new Address(path, null)),
                        names.all().stream()
                                .map(named -> new Address(
                                        ProjectAddress.of(named.code(), named.name()), named.recordedFrom())),
                        places())
                .flatMap(addresses -> addresses);
    }

    private Stream<Address> places() {
        return Stream.of(
                        places.hubs().stream().map(Hub::code).map(code -> PlaceHref.HUBS + "/" + code),
                        places.parks().stream()
                                .filter(park -> !park.isSample())
                                .map(Park::code)
                                .map(code -> PlaceHref.PARKS + "/" + code),
                        places.communes().stream().map(AdminUnit::uid).map(uid -> PlaceHref.UNITS + "/" + uid))
                .flatMap(paths -> paths)
                .map(path -> new Address(path, null));
    }
}
