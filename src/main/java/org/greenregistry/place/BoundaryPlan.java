package org.greenregistry.place;

import java.util.List;
import org.greenregistry.kernel.Refusal;

/**
 * What a file of boundaries would do, before it does it: every feature of the file is in exactly one of the first three
 * lists.
 *
 * @param found units that get their boundary
 * @param strangers features that belong to no unit of that day; they are left out
 * @param faults why a feature cannot be taken; the first argument of each is its number. With any, nothing is taken
 * @param missing communes of that day the file says nothing of, by name
 */
public record BoundaryPlan(List<Found> found, List<Stranger> strangers, List<Refusal> faults, List<AdminUnit> missing) {

    public BoundaryPlan {
        found = List.copyOf(found);
        strangers = List.copyOf(strangers);
        faults = List.copyOf(faults);
        missing = List.copyOf(missing);
    }

    /** Whether it can be done. */
    public boolean isSound() {
        return faults.isEmpty() && !found.isEmpty();
    }

    /**
     * @param feature its number in the file, from 1
     * @param again the unit has a boundary on that day already, which this one follows
     */
    public record Found(int feature, AdminUnit unit, double hectares, boolean again) {}

    /** @param called as the file says; empty if it says nothing */
    public record Stranger(int feature, String called) {}
}
