package org.greenregistry.opendata;

import java.time.Instant;
import java.util.List;
import org.greenregistry.catalogue.Between;
import org.greenregistry.catalogue.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a collection.
 *
 * @param limit features of a page, 1 to 1000
 * @param boxes two where the box crosses the antimeridian; empty for anywhere
 * @param datetime open on either side where a bound is absent
 * @param after id of the last feature of the page before
 * @param own the filters of the collection
 */
record OgcQuestion(
        int limit,
        List<BoundingBox> boxes,
        Between<Instant> datetime,
        @Nullable String after,
        ApiQuestion own) {

    boolean isIn(@Nullable OgcGeometry geometry) {
        return geometry == null || boxes.isEmpty() || boxes.stream().anyMatch(box -> OgcBox.meets(box, geometry));
    }
}
