package org.greenregistry.cooperation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** One published state of an event. */
@Entity(name = "EventVersion")
@DiscriminatorValue(EventKind.NAME)
class EventVersion extends CooperationVersion {

    @Override
    String kind() {
        return EventKind.NAME;
    }
}
