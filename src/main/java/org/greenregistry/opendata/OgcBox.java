package org.greenregistry.opendata;

import java.util.Arrays;
import java.util.List;
import org.greenregistry.catalogue.BoundingBox;

/** The parameter {@code bbox}: four numbers, or six with heights, which nothing here has. */
final class OgcBox {

    private OgcBox() {}

    /** Two where west is east of east; {@link IllegalArgumentException} for what is none. */
    static List<BoundingBox> parse(String text) {
        var numbers = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (numbers.length != 4 && numbers.length != 6) {
            throw new IllegalArgumentException(text);
        }
        var half = numbers.length / 2;
        if (half == 3 && !(numbers[2] <= numbers[5])) {
            throw new IllegalArgumentException(text);
        }
        var west = numbers[0];
        var south = numbers[1];
        var east = numbers[half];
        var north = numbers[half + 1];
        return west > east
                ? List.of(new BoundingBox(west, south, 180, north), new BoundingBox(-180, south, east, north))
                : List.of(new BoundingBox(west, south, east, north));
    }

    /** By the box around {@code geometry}. */
    static boolean meets(BoundingBox box, OgcGeometry geometry) {
        var longitudes = geometry.positions().mapToDouble(at -> at[0]).summaryStatistics();
        var latitudes = geometry.positions().mapToDouble(at -> at[1]).summaryStatistics();
        return longitudes.getMin() <= box.east()
                && longitudes.getMax() >= box.west()
                && latitudes.getMin() <= box.north()
                && latitudes.getMax() >= box.south();
    }
}
