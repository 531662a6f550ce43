package org.greenregistry.access;

import java.util.Collection;
import java.util.Set;

/**
 * What somebody's work is limited to: what lies in one of the areas and is managed by one of the agencies. Reading what
 * is published is limited for no member of staff.
 *
 * @param areas codes of administrative units and parks; none means everywhere
 * @param agencies codes of authorities; none means whoever manages it
 */
public record Scope(Set<String> areas, Set<String> agencies) {
    public static final Scope EVERYWHERE = new Scope(Set.of());

    public Scope {
        areas = Set.copyOf(areas);
        agencies = Set.copyOf(agencies);
    }

    /** Whoever manages it. */
    public Scope(Set<String> areas) {
        this(areas, Set.of());
    }

    public boolean isLimited() {
        return !areas.isEmpty() || !agencies.isEmpty();
    }

    /**
     * @param places all codes a thing lies in; one that lies nowhere yet is within everybody's reach
     * @param managers all codes of authorities it is managed by; one that nobody manages yet is within everybody's
     *     reach
     */
    public boolean covers(Collection<String> places, Collection<String> managers) {
        return meets(areas, places) && meets(agencies, managers);
    }

    private static boolean meets(Set<String> limit, Collection<String> codes) {
        return limit.isEmpty() || codes.isEmpty() || codes.stream().anyMatch(limit::contains);
    }
}
