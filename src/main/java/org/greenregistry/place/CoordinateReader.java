package org.greenregistry.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.kernel.Refusal;
import org.greenregistry.place.CoordinateReading.Note;

/**
 * Reads coordinates as people paste them: decimal degrees, degrees with minutes and seconds, a list of corners in
 * VN-2000 as papers have it, GeoJSON. North and east are told apart by their size, since in Vietnam no value can be
 * both. Refuses with the line nobody understands.
 */
final class CoordinateReader {

    private static final Pattern DMS = Pattern.compile(
            "(\\d{1,3})\\s*[°ºd]\\s*(\\d{1,2})\\s*['’′]\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|”|″|''|’’|′′))?\\s*([NSEWBĐD])?");
    private static final Pattern DEGREES =
            Pattern.compile("(?<![\\d.,])\\d{1,3}[.,]\\d{2,12}(?![\\d.,]*\\d)|(?<![\\d.,])\\d{1,3}(?![\\d.,]*\\d)");
    private static final Pattern METRES = Pattern.compile("\\d[\\d.,]*(?:[ \\u00a0]\\d{3}(?!\\d)[\\d.,]*)*");
    private static final int LONGEST = 100_000;

    private final Meridian meridian;
    private final Vn2000 grid;
    private final Set<Note> notes = EnumSet.noneOf(Note.class);
    private String system = CoordinateReading.WGS84;

    /** @param meridian for numbers that are metres */
    CoordinateReader(Meridian meridian) {
        this.meridian = meridian;
        grid = new Vn2000(meridian);
    }

    CoordinateReading read(String pasted) {
        var text = pasted.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refusal("place.coordinates.none");
        }
        var rings = text.startsWith("{") ? GeoJsonShape.rings(text) : listed(text);
        if (rings.getFirst().isEmpty()) {
            throw new Refusal("place.coordinates.none");
        }
        rings.forEach(ring -> ring.forEach(CoordinateReader::mustBeInVietnam));
        var size = rings.getFirst().size();
        if (size == 2) {
            throw new Refusal("place.coordinates.two");
        }
        if (size > 2 && rings.getFirst().getFirst().equals(rings.getFirst().getLast())) {
            notes.add(Note.CLOSED);
        }
        return new CoordinateReading(rings, system, notes);
    }

    /** A blank line stands before a hole; between single corners it says nothing. */
    private List<List<GeoPoint>> listed(String text) {
        var rings = Arrays.stream(text.split("\\R\\s*\\R", -1)).map(this::lines).toList();
        return rings.stream().allMatch(ring -> ring.size() > 2) ? rings : List.of(lines(text));
    }

    private List<GeoPoint> lines(String text) {
        var points = new ArrayList<GeoPoint>();
        for (var line : text.split("\\R", -1)) {
            if (!line.isBlank() && line.chars().anyMatch(Character::isDigit)) {
                points.add(line(line));
            }
        }
        return points;
    }

    private GeoPoint line(String line) {
        var dms = DMS.matcher(line).results().toList();
        if (dms.size() == 2) {
            return degrees(dms.get(0), dms.get(1));
        }
        var metres = METRES.matcher(line)
                .results()
                .map(found -> metres(found.group()))
                .filter(number -> number >= 100_000)
                .toList();
        if (metres.size() >= 2) {
            return metres(metres.get(0), metres.get(1), line);
        }
        var decimals = DEGREES.matcher(line)
                .results()
                .map(found -> new BigDecimal(found.group().replace(',', '.')))
                .toList();
        if (decimals.size() < 2) {
            throw new Refusal("place.coordinates.line", line.strip());
        }
        // A number of the corner may stand before.
        return degrees(decimals.get(decimals.size() - 2), decimals.getLast());
    }

    private GeoPoint degrees(MatchResult first, MatchResult second) {
        return degrees(decimal(first), decimal(second));
    }

    private static BigDecimal decimal(MatchResult dms) {
        var seconds = dms.group(3) == null ? 0 : Double.parseDouble(dms.group(3).replace(',', '.'));
        var degrees = Integer.parseInt(dms.group(1)) + Integer.parseInt(dms.group(2)) / 60.0 + seconds / 3600;
        return BigDecimal.valueOf(degrees)
                .setScale(8, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private GeoPoint degrees(BigDecimal first, BigDecimal second) {
        if (first.intValue() >= 90) {
            notes.add(Note.SWAPPED);
            return new GeoPoint(second, first);
        }
        return new GeoPoint(first, second);
    }

    /** Papers call the northing X and write it first. */
    private GeoPoint metres(double first, double second, String line) {
        system = meridian.system();
        var isSwapped = first < second;
        if (isSwapped) {
            notes.add(Note.SWAPPED);
        }
        var northing = Math.max(first, second);
        var easting = Math.min(first, second);
        if (northing < 850_000 || northing > 2_650_000 || easting < 150_000 || easting > 850_000) {
            throw new Refusal("place.coordinates.line", line.strip());
        }
        return grid.point(northing, easting);
    }

    /** Metres with six or seven digits before the point, however they are grouped. */
    private static double metres(String written) {
        var text = written.replaceAll("[ \\u00a0]", "").replaceAll("[.,]$", "");
        var last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        var whole = text.replaceAll("[.,]", "");
        if (last < 0) {
            return Double.parseDouble(whole);
        }
        var decimals = text.length() - last - 1;
        var asDecimal = Double.parseDouble(whole) / Math.pow(10, decimals);
        // 1.220.345 or 600.345: what looks like decimals are thousands, else the number would be none of Vietnam.
        return decimals == 3 && asDecimal < 100_000 ? Double.parseDouble(whole) : asDecimal;
    }

    private static void mustBeInVietnam(GeoPoint point) {
        if (!Parcels.isInVietnam(point)) {
            throw new Refusal(
                    "place.coordinates.abroad",
                    String.format(
                            Locale.ROOT,
                            "%.5f, %.5f",
                            point.lat().doubleValue(),
                            point.lon().doubleValue()));
        }
    }
}
