package org.greenregistry.journal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Offered by the module that keeps accounts: what colleagues call somebody. The journal itself holds ids only. */
public interface ActorNames {

    /** Name by id, for staff; an account that was erased is missing. */
    Map<UUID, String> names(Collection<UUID> accounts);
}
