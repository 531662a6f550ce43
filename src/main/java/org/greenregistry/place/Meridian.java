package org.greenregistry.place;

import java.util.List;

/**
 * A central meridian of VN-2000. A province draws in a zone of three degrees around its own; small scales use zones of
 * six.
 *
 * @param minutes degrees east times sixty
 * @param zone 3 or 6 degrees wide
 */
public record Meridian(int minutes, int zone) {

    /** Of Ho Chi Minh City and of the former Binh Duong. */
    public static final Meridian USUAL = new Meridian(105 * 60 + 45, 3);

    private static final List<Integer> PROVINCIAL = List.of(
            103 * 60,
            104 * 60,
            104 * 60 + 30,
            104 * 60 + 45,
            105 * 60,
            105 * 60 + 30,
            105 * 60 + 45,
            106 * 60,
            106 * 60 + 15,
            106 * 60 + 30,
            107 * 60,
            107 * 60 + 15,
            107 * 60 + 30,
            107 * 60 + 45,
            108 * 60,
            108 * 60 + 15,
            108 * 60 + 30);

    /** Those in official use: the usual one first, then the provinces' from west to east, then the two wide zones. */
    public static List<Meridian> all() {
        var provincial =
                PROVINCIAL.stream().map(minutes -> new Meridian(minutes, 3)).filter(other -> !other.equals(USUAL));
        var wide = java.util.stream.Stream.of(new Meridian(105 * 60, 6), new Meridian(111 * 60, 6));
        return java.util.stream.Stream.of(java.util.stream.Stream.of(USUAL), provincial, wide)
                .flatMap(all -> all)
                .toList();
    }

    /** Degrees east. */
    double degrees() {
        return minutes / 60.0;
    }

    /** {@code 105°45′}. */
    public String text() {
        return "%d°%02d′".formatted(minutes / 60, minutes % 60);
    }

    /** As content holds it: {@code VN-2000 105°45′/3°}. */
    public String system() {
        return "VN-2000 " + text() + "/" + zone + "°";
    }
}
