package org.greenregistry.catalogue;

import java.util.Locale;
import java.util.Optional;
import org.greenregistry.place.Park;

/**
 * A section of a park's page that a module to the right of this one adds. The order of the beans is that of the
 * sections.
 */
public interface PlacePart {

    /** Empty if there is nothing in it for this reader; nothing made up stands on the page of a real park. */
    Optional<PagePart.Part> of(Park park, Locale locale);
}
