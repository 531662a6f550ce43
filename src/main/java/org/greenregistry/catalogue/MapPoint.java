package org.greenregistry.catalogue;

import org.greenregistry.dossier.Evidence;
import org.greenregistry.dossier.Phase;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.place.Located;
import org.jspecify.annotations.Nullable;

/**
 * A project on the map.
 *
 * @param unit uid of the unit of today
 * @param park code
 * @param step of its green evidence, if it serves what is looked through; absent if not, or if nothing is
 */
public record MapPoint(
        String code,
        LocalizedText name,
        Located place,
        @Nullable Phase phase,
        @Nullable String category,
        @Nullable String unit,
        @Nullable String park,
        @Nullable Evidence step) {}
