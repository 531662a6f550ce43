package org.greenregistry.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list in the order of codes.
 *
 * @param boxes projects lie in any of them, or nowhere that is known; empty for anywhere
 * @param recorded when the book began to say what it says
 * @param after code of the last project before the part; absent for the first part
 * @param most projects, from 1
 */
public record Window(
        List<BoundingBox> boxes,
        Between<Instant> recorded,
        @Nullable String after,
        int most) {

    public Window {
        boxes = List.copyOf(boxes);
    }
}
