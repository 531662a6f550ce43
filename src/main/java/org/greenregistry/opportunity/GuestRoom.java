package org.greenregistry.opportunity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether one more guest has room at an event that takes registrations.
 *
 * @param left seats nobody took; absent if there is room for all
 */
public record GuestRoom(LocalDate openUntil, @Nullable Long left) {

    public boolean isFull() {
        return left != null && left <= 0;
    }
}
