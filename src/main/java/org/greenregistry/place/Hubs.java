package org.greenregistry.place;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.greenregistry.kernel.CsvFile;
import org.greenregistry.kernel.CsvRow;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.LocalizedText;

/** The hubs, in memory, in the order of their file. */
class Hubs {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Gazetteer places;
    private final List<Hub> all;

    /** Breaks with {@link IllegalStateException} that names file and line if the file is faulty. */
    Hubs(Gazetteer places) {
        this.places = places;
        all = List.copyOf(CsvFile.beside(Hubs.class, "hubs.csv").read(this::hub));
    }

    private Hub hub(CsvRow row) {
        var unit = row.find("unit_uid");
        var parks = PlaceFiles.parts(row.find("parks"), "; ");
        if ((unit != null && places.unit(unit).isEmpty())
                || parks.stream().anyMatch(code -> places.park(code).isEmpty())) {
            throw new IllegalArgumentException("no such unit or park");
        }
        return new Hub(
                row.text("hub_code"),
                new LocalizedText(row.text("name_vi"), row.text("name_en")),
                PlaceFiles.parts(row.find("aliases"), "; "),
                unit,
                PlaceFiles.point(row),
                parks,
                row.find("search"),
                new LocalizedText(row.text("about_vi"), row.text("about_en")),
                PlaceFiles.parts(row.text("sources"), " "));
    }

    List<Hub> all() {
        return all;
    }

    Optional<Hub> find(String code) {
        return all.stream().filter(hub -> hub.code().equals(code)).findFirst();
    }

    /** By name or alias, accents optional; the best first. */
    List<Hub> search(String typed, int limit) {
        var ranking = new Ranking(typed);
        return all.stream()
                .filter(hub -> rank(ranking, hub) != Ranking.NONE)
                .sorted(Comparator.comparingInt(hub -> rank(ranking, hub)))
                .limit(limit)
                .toList();
    }

    private static int rank(Ranking ranking, Hub hub) {
        return ranking.of(names(hub).toList(), hub.aliases());
    }

    /** The one that is called exactly so, accents optional. */
    Optional<Hub> called(String typed) {
        var wanted = Folded.of(typed.strip());
        return all.stream()
                .filter(hub -> Stream.concat(names(hub), hub.aliases().stream())
                        .anyMatch(name -> Folded.of(name).equals(wanted)))
                .findFirst();
    }

    private static Stream<String> names(Hub hub) {
        return Stream.of(hub.name().in(VIETNAMESE), hub.name().in(Locale.ENGLISH));
    }
}
