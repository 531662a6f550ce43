package org.greenregistry.cooperation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** One published state of a need or an offer. */
@Entity(name = "NeedVersion")
@DiscriminatorValue(NeedKind.NAME)
class NeedVersion extends CooperationVersion {

    @Override
    String kind() {
        return NeedKind.NAME;
    }
}
