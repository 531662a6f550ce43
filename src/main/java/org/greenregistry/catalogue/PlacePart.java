package org.greenregistry.catalogue;

import java.util.Locale;
import java.util.Optional;

/**
 * A section of a park's page that a module to the right of this one adds. The order of the beans is that of the
 * sections.
 */
public interface PlacePart {

    /**
     * Empty if there is nothing in it for this reader.
     *
     * @param park code of the product data
     */
    Optional<PagePart.Part> of(String park, Locale locale);
}
