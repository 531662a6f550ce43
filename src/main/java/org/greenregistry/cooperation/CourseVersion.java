package org.greenregistry.cooperation;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** One published state of a training programme. */
@Entity(name = "CourseVersion")
@DiscriminatorValue(CourseKind.NAME)
class CourseVersion extends CooperationVersion {

    @Override
    String kind() {
        return CourseKind.NAME;
    }
}
