package org.greenregistry.work;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.access.Actor;

/** Offered by the module that keeps accounts. Names and addresses are asked for when needed and stored nowhere else. */
public interface Directory {
    /** Empty for whoever gets no mail: no address, or no access any more. */
    Optional<Recipient> recipient(UUID account);

    /** The person as he or she would sign in now; empty for whoever cannot. */
    Optional<Actor> actor(UUID account);

    /** Display name; empty for an account that is gone. */
    String name(UUID account);

    /** @param language in which the person wants to be written to */
    record Recipient(String address, Locale language) {}
}
