package org.greenregistry.place.ui;

import java.util.UUID;
import org.greenregistry.ledger.RecordPages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Addresses of the pages of what a park offers. */
@Component
@Order(3)
class ParkPages implements RecordPages {

    @Override
    public String kind() {
        return "park";
    }

    @Override
    public String newKey() {
        return "park.record";
    }

    @Override
    public String form(UUID draft) {
        return "work/parks/" + draft;
    }

    @Override
    public String page(String code) {
        return "parks/" + code;
    }
}
