package org.greenregistry.cooperation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** One published state of an indicator of the smart city. */
@Entity(name = "IndicatorVersion")
@DiscriminatorValue(IndicatorKind.NAME)
class IndicatorVersion extends CooperationVersion {

    @Override
    String kind() {
        return IndicatorKind.NAME;
    }
}
