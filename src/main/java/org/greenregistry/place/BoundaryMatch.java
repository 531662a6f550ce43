package org.greenregistry.place;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.Refusal;

/**
 * Whose boundary a feature is, among the units of one day: by uid, else by code, else by name. A code alone proves
 * nothing, as codes were given to other units: where the file says a name too, it must be that of the same unit.
 */
class BoundaryMatch {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final List<AdminUnit> units;

    /** @param units of the day from which the boundaries count */
    BoundaryMatch(List<AdminUnit> units) {
        this.units = units;
    }

    /** None, or the one; refuses a name that is another unit's, and one that several have. */
    List<AdminUnit> of(BoundaryFile.Feature feature) {
        var coded = coded(feature);
        if (coded.isEmpty()) {
            return feature.uid().isEmpty() && feature.code().isEmpty() ? named(feature) : List.of();
        }
        var agreed = feature.name().isEmpty()
                ? coded
                : coded.stream()
                        .filter(unit -> isCalled(unit, feature.name(), Folded::of))
                        .toList();
        if (agreed.isEmpty()) {
            throw new Refusal(
                    "place.boundary.fault.name",
                    feature.number(),
                    feature.name(),
                    coded.getFirst().gsoCode(),
                    coded.getFirst().fullName().in(VIETNAMESE));
        }
        return only(feature, agreed);
    }

    private List<AdminUnit> coded(BoundaryFile.Feature feature) {
        return units.stream()
                .filter(unit -> feature.uid().isEmpty()
                        ? unit.gsoCode().equals(feature.code())
                        : unit.uid().equals(feature.uid()))
                .toList();
    }

    /** With all accents first, as folded names are shared by more units. */
    private List<AdminUnit> named(BoundaryFile.Feature feature) {
        Stream<Function<String, String>> ways = Stream.of(Spelling::of, Folded::of);
        return ways.map(written -> units.stream()
                        .filter(unit -> isCalled(unit, feature.name(), written))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> only(feature, found))
                .orElse(List.of());
    }

    private static List<AdminUnit> only(BoundaryFile.Feature feature, List<AdminUnit> found) {
        if (found.size() > 1) {
            throw new Refusal("place.boundary.fault.several", feature.number(), feature.called(), found.size());
        }
        return found;
    }

    private static boolean isCalled(AdminUnit unit, String name, Function<String, String> written) {
        var wanted = written.apply(name);
        return Stream.of(unit.fullName(), unit.name())
                .flatMap(text -> Stream.of(text.in(VIETNAMESE), text.in(Locale.ENGLISH)))
                .anyMatch(called -> written.apply(called).equals(wanted));
    }
}
