package org.greenregistry.access;

import java.util.Collection;
import java.util.Set;

/**
 * What somebody's work is limited to. Reading what is published is limited for no member of staff.
 *
 * @param areas codes of administrative units and parks; none means everywhere
 */
public record Scope(Set<String> areas) {
    public static final Scope EVERYWHERE = new Scope(Set.of());

    public Scope {
        areas = Set.copyOf(areas);
    }

    /** @param places all codes a thing lies in; one that lies nowhere yet is within everybody's reach */
    public boolean covers(Collection<String> places) {
        return areas.isEmpty() || places.isEmpty() || places.stream().anyMatch(areas::contains);
    }
}
