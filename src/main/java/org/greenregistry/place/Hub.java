package org.greenregistry.place;

import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A place people ask for by a name of its own that is neither a unit nor a park: a meeting point such as the WTC, or a
 * name that several places share.
 *
 * @param aliases other names it is asked for by, in either language
 * @param unit uid of the unit it lies in; null where the name means several places
 * @param parks codes of the parks the name may mean
 * @param search words that find its projects; null where its parks do
 * @param about what public sources say
 * @param sources addresses
 */
public record Hub(
        String code,
        LocalizedText name,
        List<String> aliases,
        @Nullable String unit,
        @Nullable GeoPoint approximatePoint,
        List<String> parks,
        @Nullable String search,
        LocalizedText about,
        List<String> sources) {

    public Hub {
        aliases = List.copyOf(aliases);
        parks = List.copyOf(parks);
        sources = List.copyOf(sources);
    }
}
