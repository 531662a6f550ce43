package org.greenregistry.catalogue.ui;

import java.util.stream.Stream;
import org.greenregistry.catalogue.PublishedNames;
import org.greenregistry.shell.PublicAddresses;
import org.springframework.stereotype.Component;

/** The first page, the list and every project. */
@Component
class CatalogueAddresses implements PublicAddresses {

    private final PublishedNames names;

    CatalogueAddresses(PublishedNames names) {
        this.names = names;
    }

    @Override
    public Stream<Address> all() {
        return Stream.concat(
                Stream.of(new Address("", null), new Address("projects", null)),
                names.all().stream()
                        .map(named ->
                                new Address(ProjectAddress.of(named.code(), named.name()), named.recordedFrom())));
    }
}
