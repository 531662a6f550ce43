package org.greenregistry.work;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Offered by the module that keeps accounts. Names and addresses are asked for when needed and stored nowhere else. */
public interface Directory {
    /** Empty for whoever gets no mail: no address, or no access any more. */
    Optional<Recipient> recipient(UUID account);

    /** Display name; empty for an account that is gone. */
    String name(UUID account);

    /** @param language in which the person wants to be written to */
    record Recipient(String address, Locale language) {}
}
