package org.greenregistry.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody may be about to type; names are in the language asked for. */
record ApiSuggestions(
        List<Project> projects, List<Park> parks, List<ApiRow.Investor> organisations, List<Place> places) {

    record Project(String code, String slug, String name) {}

    /** @param code as the parameter {@code park} takes it */
    record Park(String code, String name) {}

    /**
     * A commune or a hub.
     *
     * @param unit uid, as the parameter {@code unit} takes it; of a commune
     * @param hub code; of a hub
     */
    record Place(@Nullable String unit, @Nullable String hub, String name) {}
}
