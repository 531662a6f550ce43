package org.greenregistry.cooperation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** One published state of a link. */
@Entity(name = "LinkVersion")
@DiscriminatorValue(LinkKind.NAME)
class LinkVersion extends CooperationVersion {

    @Override
    String kind() {
        return LinkKind.NAME;
    }
}
