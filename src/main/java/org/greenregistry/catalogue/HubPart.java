package org.greenregistry.catalogue;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.place.Hub;

/** A section of a hub's page that a module to the right of this one adds. */
@FunctionalInterface
public interface HubPart {

    /** Empty if there is nothing in it for this reader. */
    Optional<PagePart.Part> of(Hub hub, Locale locale);
}
