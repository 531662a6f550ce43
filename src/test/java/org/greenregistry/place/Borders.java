package org.greenregistry.place;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of made-up boundaries: squares about wards that exist, nothing like their real borders. */
public final class Borders {

    private Borders() {}

    public static byte[] file(String... features) {
        return bytes("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param properties such as {@code "code":"25747"} */
    public static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
    }

    public static String polygon(String rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}";
    }

    /** Degrees; {@code size} to the east and to the north of the corner. */
    public static String square(double west, double south, double size) {
        var east = west + size;
        var north = south + size;
        return polygon(ring(west, south, east, south, east, north, west, north, west, south));
    }

    /** @param degrees east and north in turn */
    public static String ring(double... degrees) {
        var ring = new StringBuilder("[");
        for (var at = 0; at < degrees.length; at += 2) {
            ring.append(at == 0 ? "" : ",").append(List.of(degrees[at], degrees[at + 1]));
        }
        return ring.append(']').toString();
    }
}
