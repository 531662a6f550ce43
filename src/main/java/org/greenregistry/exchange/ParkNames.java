package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.place.Park;
import org.greenregistry.place.PlaceService;

/** What people write for an industrial park: with its kind, with the kind in short, or without. */
final class ParkNames {

    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(khu công nghiệp|cụm công nghiệp|khu cong nghiep|cum cong nghiep|kcn|ccn)\\s+|\\s+(industrial (park|cluster|zone))$");

    private ParkNames() {}

    static List<String> also(LocalizedText name) {
        var also = new ArrayList<String>();
        Stream.of(name.vi(), name.en())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .forEach(full -> {
                    var bare = bare(full);
                    if (!bare.equals(full)) {
                        also.add(bare);
                    }
                });
        return also;
    }

    /** Several where the words fit several parks. */
    static List<String> find(PlaceService places, String written) {
        var wanted = Vocabulary.key(bare(written));
        return places.parks().stream()
                .filter(park -> Stream.concat(also(park.name()).stream(), Stream.of(park.code()))
                        .anyMatch(name -> Vocabulary.key(name).equals(wanted)))
                .map(Park::code)
                .toList();
    }

    private static String bare(String name) {
        return KIND.matcher(name.strip()).replaceAll("");
    }
}
