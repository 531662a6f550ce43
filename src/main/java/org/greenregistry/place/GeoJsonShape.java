package org.greenregistry.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Points and areas in GeoJSON (RFC 7946): [lon, lat], the first corner again at the end. */
final class GeoJsonShape {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private GeoJsonShape() {}

    /** The rings of the one point or area in {@code text}; refuses several, and what is no GeoJSON. */
    static List<List<GeoPoint>> rings(String text) {
        try {
            return rings(geometry(MAPPER.readTree(text)));
        } catch (JacksonException | IllegalArgumentException faulty) {
            throw new Refusal("place.coordinates.json");
        }
    }

    private static JsonNode geometry(JsonNode node) {
        return switch (node.path("type").asString("")) {
            case "FeatureCollection" -> geometry(only(node.path("features")));
            case "Feature" -> node.path("geometry");
            default -> node;
        };
    }

    private static List<List<GeoPoint>> rings(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> List.of(List.of(point(coordinates)));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> polygon(only(coordinates));
            default -> throw new IllegalArgumentException("neither point nor area");
        };
    }

    private static List<List<GeoPoint>> polygon(JsonNode coordinates) {
        var rings = new ArrayList<List<GeoPoint>>();
        for (var ring : coordinates.values()) {
            rings.add(ring.valueStream().map(GeoJsonShape::point).toList());
        }
        if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.size() < 4)) {
            throw new IllegalArgumentException("a ring has four points or more");
        }
        return rings;
    }

    private static GeoPoint point(JsonNode pair) {
        return new GeoPoint(number(pair.path(1)), number(pair.path(0)));
    }

    private static BigDecimal number(JsonNode node) {
        if (!node.isNumber()) {
            throw new IllegalArgumentException("no number");
        }
        return node.decimalValue();
    }

    private static JsonNode only(JsonNode list) {
        if (list.size() != 1) {
            throw new Refusal("place.coordinates.several", list.size());
        }
        return list.get(0);
    }
}
