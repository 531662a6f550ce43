package org.greenregistry.organisation.ui;

import java.util.UUID;
import org.greenregistry.ledger.RecordPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Addresses of an organisation's pages. */
@Component
@Order(2)
class OrganisationPages implements RecordPages {

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public String newKey() {
        return "organisation.record";
    }

    @Override
    public String form(UUID draft) {
        return "work/organisations/" + draft;
    }

    @Override
    public String page(String code) {
        return "organisations/" + code;
    }

    @Override
    public String formOutside(UUID draft) {
        return OwnOrganisationView.PATH + "/form/" + draft;
    }

    @Override
    public String pageOutside(String code) {
        return OwnOrganisationView.PATH;
    }
}
