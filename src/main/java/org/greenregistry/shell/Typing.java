package org.greenregistry.shell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.ReducedDate;

/** How values that many forms have are typed. */
public final class Typing {

    public static final Typed<ReducedDate> DATE =
            new Typed<>(Formats::parsedDate, ReducedDate::text, "shell.date.reduced.unreadable");

    public static final Typed<Integer> INTEGER =
            new Typed<>(Typing::integer, String::valueOf, "shell.number.unreadable");

    /** Latitude first, both in degrees with a point or a comma for decimals: {@code 11.0541, 106.6712}. */
    public static final Typed<GeoPoint> POINT = new Typed<>(
            Typing::point,
            point -> point.lat().toPlainString() + ", " + point.lon().toPlainString(),
            "shell.point.unreadable");

    private static final Pattern DEGREES =
            Pattern.compile("(-?\\d{1,2}(?:[.,]\\d{1,8})?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:[.,]\\d{1,8})?)");

    private Typing() {}

    public static Typed<BigDecimal> number(Formats formats) {
        return new Typed<>(
                typed -> formats.parsed(typed, Lang.current()),
                number -> formats.number(number, Lang.current()),
                "shell.number.unreadable");
    }

    private static Optional<Integer> integer(String typed) {
        var digits = typed.replaceAll("[ .,\u00a0]", "");
        return digits.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private static Optional<GeoPoint> point(String typed) {
        var degrees = DEGREES.matcher(typed.strip());
        if (!degrees.matches()) {
            return Optional.empty();
        }
        var lat = new BigDecimal(degrees.group(1).replace(',', '.'));
        var lon = new BigDecimal(degrees.group(2).replace(',', '.'));
        return lat.abs().intValue() < 90 && lon.abs().intValue() < 180
                ? Optional.of(new GeoPoint(lat, lon))
                : Optional.empty();
    }
}
