package org.greenregistry.catalogue;

import java.util.List;

/**
 * What moved in a list between two moments.
 *
 * @param entered those in it now that were not before, the newest version first
 * @param changed those that were in it and still are, the newest version first
 * @param left codes of those that were in it and are no more, whether the public may still see them or not
 */
public record Movement(List<ProjectRow> entered, List<ProjectRow> changed, List<String> left) {
    public Movement {
        entered = List.copyOf(entered);
        changed = List.copyOf(changed);
        left = List.copyOf(left);
    }
}
