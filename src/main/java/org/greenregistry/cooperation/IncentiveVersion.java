package org.greenregistry.cooperation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** One published state of an incentive. */
@Entity(name = "IncentiveVersion")
@DiscriminatorValue(IncentiveKind.NAME)
class IncentiveVersion extends CooperationVersion {

    @Override
    String kind() {
        return IncentiveKind.NAME;
    }
}
