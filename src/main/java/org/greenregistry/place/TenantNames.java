package org.greenregistry.place;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What organisations are called: they are known to a module to the right of this one. */
public interface TenantNames {

    /** Ids of the records that fit what is typed, best first. */
    List<UUID> find(String typed, int most);

    /** Of what the organisation is today; a stand-in where the reader may not see it. */
    String name(UUID organisation, Locale locale);
}
