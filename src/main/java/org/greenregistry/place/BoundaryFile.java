package org.greenregistry.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of boundaries: a FeatureCollection of GeoJSON (RFC 7946), which is always WGS 84. */
final class BoundaryFile {

    /** Names of properties as the files of mapping offices have them, without case and marks. */
    private static final List<String> UID = List.of("uid", "unituid");

    private static final List<String> CODE = List.of("gsocode", "code", "ma", "maxa", "madvhc", "matinh", "mahuyen");
    private static final List<String> NAME =
            List.of("namevi", "name", "ten", "tenxa", "fullname", "fullnamevi", "tendvhc", "tentinh", "tenhuyen");

    private static final Set<String> WGS84 = Set.of("crs84", "4326");
    private static final int MOST_FEATURES = 2000;

    private BoundaryFile() {}

    /**
     * One feature as the file has it.
     *
     * @param number from 1, in the order of the file
     * @param uid, code, name empty where the file says none
     */
    record Feature(int number, String uid, String code, String name, JsonNode geometry) {

        /** What to call it on a page. */
        String called() {
            return !name.isEmpty() ? name : !code.isEmpty() ? code : uid;
        }
    }

    /** Refuses what is no such file; what is wrong within a feature is seen when its geometry is read. */
    static List<Feature> read(byte[] bytes) {
        var features = features(tree(bytes));
        if (features.isEmpty()) {
            throw new Refusal("place.boundary.file.empty");
        }
        if (features.size() > MOST_FEATURES) {
            throw new Refusal("place.boundary.file.many", MOST_FEATURES);
        }
        return IntStream.range(0, features.size())
                .mapToObj(at -> feature(at + 1, features.get(at)))
                .toList();
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JsonMapper.shared().readTree(bytes);
        } catch (JacksonException unreadable) {
            var at = unreadable.getLocation();
            throw at == null || at.getLineNr() < 1
                    ? new Refusal("place.boundary.file.none")
                    : new Refusal("place.boundary.file.json", at.getLineNr(), at.getColumnNr());
        }
    }

    private static JsonNode features(JsonNode file) {
        var features = file.path("features");
        if (!file.path("type").asString("").equals("FeatureCollection") || !features.isArray()) {
            throw new Refusal("place.boundary.file.collection");
        }
        var system = file.path("crs").path("properties").path("name").asString("");
        if (!system.isEmpty() && WGS84.stream().noneMatch(system.toLowerCase(Locale.ROOT)::endsWith)) {
            throw new Refusal("place.boundary.file.crs", system);
        }
        return features;
    }

    private static Feature feature(int number, JsonNode feature) {
        Map<String, String> said = feature.path("properties").properties().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""),
                        entry -> Folded.composed(entry.getValue().asString("")),
                        (first, next) -> first.isEmpty() ? next : first));
        Function<List<String>, String> first = names -> names.stream()
                .map(name -> said.getOrDefault(name, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Feature(number, first.apply(UID), first.apply(CODE), first.apply(NAME), feature.path("geometry"));
    }
}
