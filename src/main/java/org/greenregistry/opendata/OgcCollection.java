package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the collections of features. */
interface OgcCollection {

    /** As it stands in addresses, and in the keys of its words. */
    String id();

    /** Names of the parameters that narrow this collection alone. */
    List<String> filters();

    /** Reads those, and refuses whatever else there is. */
    ApiQuestion own(HttpServletRequest request);

    /** West, south, east, north: no feature is outside. */
    List<Double> box();

    /** Since when there are features; absent where they have no time or it is open. */
    @Nullable
    Instant since();

    OgcPage page(OgcQuestion question);

    Optional<OgcFeature> find(String id, ApiQuestion question);
}
