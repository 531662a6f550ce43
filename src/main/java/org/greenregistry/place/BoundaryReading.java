package org.greenregistry.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greenregistry.kernel.Refusal;

/** One file of boundaries, each feature looked at: the plan, and the borders it is about. */
class BoundaryReading {

    private final BoundaryMatch match;
    private final List<AdminUnit> communes;
    private final Set<String> bounded;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Border> borders = new LinkedHashMap<>();
    private final List<BoundaryPlan.Found> found = new ArrayList<>();
    private final List<BoundaryPlan.Stranger> strangers = new ArrayList<>();
    private final List<Refusal> faults = new ArrayList<>();

    /**
     * @param units of the day from which the boundaries count
     * @param bounded uids of units that have a boundary on that day
     */
    BoundaryReading(List<AdminUnit> units, Set<String> bounded) {
        this.match = new BoundaryMatch(units);
        this.communes =
                units.stream().filter(unit -> unit.level() == UnitLevel.COMMUNE).toList();
        this.bounded = bounded;
    }

    /** Refuses what is no file of boundaries; a fault of one feature is in the plan. */
    BoundaryPlan read(byte[] file) {
        for (var feature : BoundaryFile.read(file)) {
            try {
                read(feature);
            } catch (Refusal fault) {
                faults.add(fault);
            }
        }
        var missing =
                communes.stream().filter(unit -> !seen.containsKey(unit.uid())).toList();
        return new BoundaryPlan(found, strangers, faults, missing);
    }

    private void read(BoundaryFile.Feature feature) {
        var units = match.of(feature);
        if (units.isEmpty()) {
            strangers.add(new BoundaryPlan.Stranger(feature.number(), feature.called()));
            return;
        }
        var unit = units.getFirst();
        var first = seen.putIfAbsent(unit.uid(), feature.number());
        if (first != null) {
            throw new Refusal(
                    "place.boundary.fault.twice",
                    feature.number(),
                    first,
                    unit.fullName().in(BoundaryMatch.VIETNAMESE));
        }
        var border = new BorderReader(feature.number()).read(feature.geometry());
        borders.put(unit.uid(), border);
        found.add(new BoundaryPlan.Found(feature.number(), unit, border.hectares(), bounded.contains(unit.uid())));
    }

    /** By uid of the unit, in the order of the file. */
    Map<String, Border> borders() {
        return borders;
    }
}
