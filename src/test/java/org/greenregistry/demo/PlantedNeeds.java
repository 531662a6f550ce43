package org.greenregistry.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greenregistry.cooperation.CooperationKinds;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.cooperation.CooperationRow;
import org.greenregistry.cooperation.CooperationService;
import org.greenregistry.cooperation.Counterpart;
import org.greenregistry.cooperation.CounterpartService;
import org.greenregistry.cooperation.NeedContent;
import org.springframework.context.ApplicationContext;

/** The planted pairs of a seeded book, and how many of them are found by their other half. */
public final class PlantedNeeds {

    private static final int FIRST = 5;

    private final CounterpartService counterparts;
    private final Map<String, List<CooperationRow<NeedContent>>> pairs = new HashMap<>();

    public PlantedNeeds(ApplicationContext registry) {
        counterparts = registry.getBean(CounterpartService.class);
        var needs = registry.getBean(CooperationKinds.class).of(NeedContent.class);
        registry.getBean(CooperationService.class).each(needs, CooperationQuery.ALL, this::keep);
    }

    private void keep(CooperationRow<NeedContent> row) {
        var source = row.content().sources().getFirst().reference();
        if (source != null && source.startsWith(SeedNeed.PAIR)) {
            pairs.merge(source, List.of(row), (one, other) -> List.of(one.getFirst(), other.getFirst()));
        }
    }

    /** Each once. */
    public List<NeedContent> contents() {
        return pairs.values().stream()
                .flatMap(List::stream)
                .map(CooperationRow::content)
                .toList();
    }

    /** From 0 to 1: of all halves, those whose other half is among the first five. */
    public double found() {
        var found = pairs.values().stream()
                .flatMap(pair -> List.of(pair, pair.reversed()).stream())
                .filter(pair -> counterparts.of(pair.getFirst().content(), FIRST).stream()
                        .map(Counterpart::row)
                        .anyMatch(row -> row.record().equals(pair.getLast().record())))
                .count();
        return found / (2.0 * pairs.size());
    }
}
