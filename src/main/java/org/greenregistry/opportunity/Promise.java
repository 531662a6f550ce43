package org.greenregistry.opportunity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer the office promised by a day.
 *
 * @param answered absent while the sender waits
 */
public record Promise(
        UUID inquiry,
        String receipt,
        String project,
        LocalDate by,
        @Nullable LocalDate answered) {

    public boolean isKept() {
        return answered != null && !answered.isAfter(by);
    }

    public boolean isLate() {
        return answered != null && answered.isAfter(by);
    }
}
