package org.greenregistry.opendata;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Features in the order of their ids.
 *
 * @param matched of all pages
 * @param next what the next page begins behind; absent on the last one
 */
record OgcPage(
        List<OgcFeature> features, long matched, @Nullable String next) {

    /** @param all few enough to be held at once */
    static OgcPage of(Stream<OgcFeature> all, OgcQuestion question) {
        var matching = all.filter(feature -> question.isIn(feature.geometry()))
                .sorted(Comparator.comparing(OgcFeature::id))
                .toList();
        var after = Objects.requireNonNullElse(question.after(), "");
        var rest = matching.stream()
                .filter(feature -> feature.id().compareTo(after) > 0)
                .toList();
        var features = rest.subList(0, Math.min(question.limit(), rest.size()));
        return new OgcPage(
                features,
                matching.size(),
                rest.size() > features.size() ? features.getLast().id() : null);
    }
}
