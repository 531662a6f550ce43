package org.greenregistry.place;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How units followed one another. */
final class Successions {

    private final Map<String, List<Succession>> endings;
    private final Map<String, List<Succession>> beginnings;

    Successions(List<Succession> all) {
        endings = all.stream().collect(Collectors.groupingBy(step -> step.old().uid()));
        beginnings =
                all.stream().collect(Collectors.groupingBy(step -> step.next().uid()));
    }

    /** The steps by which {@code uid} ended; none while it is valid. */
    List<Succession> endings(String uid) {
        return endings.getOrDefault(uid, List.of());
    }

    /** The steps by which {@code uid} began; none if nothing is known to have gone into it. */
    List<Succession> beginnings(String uid) {
        return beginnings.getOrDefault(uid, List.of());
    }
}
