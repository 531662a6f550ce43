package org.greenregistry.catalogue.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.MapPoint;
import org.greenregistry.dossier.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The projects of which the map knows no more than one place they share.
 *
 * @param ring how many say nothing in the frame that is looked through, then how many of the others stand at each step
 *     of evidence; empty without a frame
 */
record Heap(long count, List<Long> ring) {

    private static final List<Evidence> STEPS = List.of(Evidence.values());

    static Heap of(Collection<MapPoint> points, @Nullable Lens lens) {
        return new Heap(points.size(), lens == null ? List.of() : ring(points));
    }

    /** @param serving those that serve the frame, by step and place */
    static Heap of(String place, long count, Map<Evidence, Map<String, Long>> serving) {
        var steps = STEPS.stream()
                .map(step -> serving.getOrDefault(step, Map.of()).getOrDefault(place, 0L))
                .toList();
        var rest = count - steps.stream().mapToLong(Long::longValue).sum();
        return new Heap(
                count,
                serving.isEmpty()
                        ? List.of()
                        : Stream.concat(Stream.of(rest), steps.stream()).toList());
    }

    /** Where one project stands, the same way. */
    static List<Long> ring(Collection<MapPoint> points) {
        var ring = new Long[STEPS.size() + 1];
        Arrays.fill(ring, 0L);
        points.forEach(point -> ring[place(point.step())]++);
        return List.of(ring);
    }

    /** Of a step in a ring, and on the scale of the map. */
    static int place(@Nullable Evidence step) {
        return step == null ? 0 : 1 + STEPS.indexOf(step);
    }

    /** How many serve the frame. */
    long serving() {
        return ring.stream().skip(1).mapToLong(Long::longValue).sum();
    }
}
