package org.greenregistry.catalogue.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greenregistry.access.Actor;

/** The ways to look at one list. */
enum ListView {
    LIST,
    TABLE,

    /** The rows beside their places. */
    MAP,

    /** By stage, for staff: the public does not see every step. */
    BOARD;

    /** Its name in addresses. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what the current actor does not have. */
    static Optional<ListView> parse(String value) {
        return offered().stream().filter(view -> view.value().equals(value)).findFirst();
    }

    static List<ListView> offered() {
        return Arrays.stream(values())
                .filter(view -> view != BOARD || Actor.current().isStaff())
                .toList();
    }
}
