package org.greenregistry.shell;

import java.util.Locale;
import java.util.Optional;

/** A line another module adds to the foot of every page, such as the head of the chain. */
public interface FooterLine {

    /** The line as plain text; empty leaves it out. It is asked for on every page: keep it cheap. */
    Optional<String> text(Locale locale);

    /** Where the line leads, as a path without language. */
    default Optional<String> path() {
        return Optional.empty();
    }
}
