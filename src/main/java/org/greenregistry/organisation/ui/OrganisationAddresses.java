package org.greenregistry.organisation.ui;

import java.util.stream.Stream;
import org.greenregistry.organisation.OrganisationQuery;
import org.greenregistry.organisation.OrganisationService;
import org.greenregistry.shell.PublicAddresses;
import org.springframework.stereotype.Component;

/** The list of organisations and each of them. */
@Component
class OrganisationAddresses implements PublicAddresses {

    private static final String PATH = "organisations";

    private final OrganisationService organisations;

    OrganisationAddresses(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override
    public Stream<Address> all() {
        var found = Stream.<Address>builder();
        found.add(new Address(PATH, null));
        organisations.each(OrganisationQuery.of(""), row -> found.add(new Address(PATH + "/" + row.code(), null)));
        return found.build();
    }
}
