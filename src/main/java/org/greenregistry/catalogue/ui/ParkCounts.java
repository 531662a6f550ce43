package org.greenregistry.catalogue.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.place.Park;

/** The projects of parks: of a real one nothing made up, of a sample what is made up, too. */
final class ParkCounts {

    private ParkCounts() {}

    static ProjectFilter projects(Park park) {
        return among(park.isSample()).with(Facet.PARK, Set.of(park.code()));
    }

    /** By code of the park; those without any are left out. */
    static Map<String, Long> of(CatalogueService catalogue, List<Park> parks) {
        var counts = new HashMap<>(catalogue.counts(among(false), Facet.PARK));
        var samples = parks.stream().filter(Park::isSample).toList();
        if (!samples.isEmpty()) {
            var all = catalogue.counts(among(true), Facet.PARK);
            samples.forEach(park -> counts.put(park.code(), all.getOrDefault(park.code(), 0L)));
        }
        return counts;
    }

    private static ProjectFilter among(boolean samples) {
        return ProjectFilter.ALL.withSamples(samples ? Samples.INCLUDE : Samples.EXCLUDE);
    }
}
