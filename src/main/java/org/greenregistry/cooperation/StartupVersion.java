package org.greenregistry.cooperation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** One published state of a start-up. */
@Entity(name = "StartupVersion")
@DiscriminatorValue(StartupKind.NAME)
class StartupVersion extends CooperationVersion {

    @Override
    String kind() {
        return StartupKind.NAME;
    }
}
