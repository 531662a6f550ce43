package org.greenregistry.catalogue;

import java.util.List;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.Hub;
import org.greenregistry.place.Park;

/**
 * What somebody may be about to type, the best of each group first.
 *
 * @param organisations investors of projects the reader may see
 * @param units of today; a former name leads to the unit of today
 */
public record Suggestions(
        List<ProjectRow> projects,
        List<Park> parks,
        List<Investor> organisations,
        List<AdminUnit> units,
        List<Hub> hubs) {

    static final Suggestions NONE = new Suggestions(List.of(), List.of(), List.of(), List.of(), List.of());

    public Suggestions {
        projects = List.copyOf(projects);
        parks = List.copyOf(parks);
        organisations = List.copyOf(organisations);
        units = List.copyOf(units);
        hubs = List.copyOf(hubs);
    }
}
