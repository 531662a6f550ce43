package org.greenregistry.exchange;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.place.AdminUnit;
import org.greenregistry.place.PlaceService;
import org.greenregistry.place.UnitLevel;
import org.greenregistry.shell.Lang;
import org.springframework.stereotype.Component;

/**
 * Wards and communes by whatever name they have or had. A name of the past means what the unit became; where it was
 * split, all its successors.
 */
@Component
class UnitWords {

    private static final Pattern SHORT = Pattern.compile("(?iu)^(p|x|tt|tx|tp)[. ]\\s*");
    private static final Pattern KIND =
            Pattern.compile("^(phuong|xa|thi tran|ward|commune|township) | (ward|commune|township)$");
    private static final Pattern BREAK = Pattern.compile("[,/;(–]| - ");

    private final PlaceService places;
    private final Set<AdminUnit> units;
    private final Map<String, List<AdminUnit>> byName;

    UnitWords(PlaceService places) {
        this.places = places;
        units = all();
        byName = units.stream()
                .collect(Collectors.groupingBy(unit -> bare(unit.name().in(Lang.VIETNAMESE))));
    }

    /** Its words are full names with the unit above, so that old and new ones stay apart. */
    Vocabulary vocabulary() {
        var options = units.stream()
                .map(unit -> new Vocabulary.Option(
                        unit.uid(),
                        new LocalizedText(places.label(unit, Lang.VIETNAMESE), places.label(unit, Lang.ENGLISH)),
                        List.of()))
                .toList();
        return Vocabulary.searched(options, this::find);
    }

    /** Of today, and all that went into them. */
    private Set<AdminUnit> all() {
        var all = new LinkedHashSet<>(places.communes());
        var days = new ArrayDeque<>(starts(all));
        var seen = new HashSet<>(days);
        while (!days.isEmpty()) {
            var before = places.units(UnitLevel.COMMUNE, days.remove().minusDays(1));
            all.addAll(before);
            starts(before).stream().filter(seen::add).forEach(days::add);
        }
        return all;
    }

    private static List<LocalDate> starts(Collection<AdminUnit> units) {
        return units.stream()
                .map(AdminUnit::validFrom)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    List<String> find(String written) {
        var parts = BREAK.split(written.strip(), 2);
        var called = byName.getOrDefault(bare(parts[0]), List.of());
        var rest = parts.length == 1 ? "" : Folded.of(parts[1]);
        var there = called.stream().filter(unit -> liesIn(unit, rest)).toList();
        return today(there.isEmpty() ? called : there);
    }

    /** Whether the words after the name speak of what lies above the unit. */
    private boolean liesIn(AdminUnit unit, String rest) {
        var above = new ArrayList<String>();
        if (unit.formerDistrict() != null) {
            above.add(unit.formerDistrict());
        }
        if (unit.parent() != null) {
            places.unit(unit.parent())
                    .map(parent -> parent.name().in(Lang.VIETNAMESE))
                    .ifPresent(above::add);
        }
        return above.stream().map(Folded::of).anyMatch(rest::contains);
    }

    /** One that stands today is meant before those of the past. */
    private List<String> today(List<AdminUnit> units) {
        Set<String> now = new LinkedHashSet<>();
        for (var unit : units) {
            places.current(unit.uid())
                    .ifPresentOrElse(current -> now.add(current.uid()), () -> places.successors(unit.uid())
                            .forEach(next -> now.add(next.uid())));
        }
        var standing = units.stream().map(AdminUnit::uid).filter(now::contains).toList();
        return standing.size() == 1 ? standing : List.copyOf(now);
    }

    private static String bare(String name) {
        return KIND.matcher(Vocabulary.key(SHORT.matcher(name.strip()).replaceFirst("")))
                .replaceAll("");
    }
}
