package org.greenregistry.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param geometry null, and said so, where no place is known: GeoJSON wants the member */
record OgcFeature(
        String type,
        String id,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable OgcGeometry geometry,
        Record properties,
        @Nullable List<OgcLink> links) {

    static OgcFeature of(String id, @Nullable OgcGeometry geometry, Record properties) {
        return new OgcFeature("Feature", id, geometry, properties, null);
    }

    OgcFeature with(List<OgcLink> more) {
        return new OgcFeature(type, id, geometry, properties, more);
    }
}
