package org.greenregistry.cooperation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** One published state of an award. */
@Entity(name = "AwardVersion")
@DiscriminatorValue(AwardKind.NAME)
class AwardVersion extends CooperationVersion {

    @Override
    String kind() {
        return AwardKind.NAME;
    }
}
