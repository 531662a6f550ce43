package org.greenregistry.shell;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Offered by a module with public pages: the addresses search engines shall know. */
public interface PublicAddresses {

    /** All of them in an order that stays, as the public sees them. */
    Stream<Address> all();

    /**
     * A page in both languages.
     *
     * @param path without language and outer slashes; empty for the home page
     * @param changed when its content last changed, if that is known
     */
    record Address(String path, @Nullable Instant changed) {}
}
