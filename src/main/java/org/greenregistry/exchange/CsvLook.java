package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a text are separated: as it says itself, else by the sign that as many lines as possible have
 * equally often outside quotes.
 *
 * @param isAnnounced whether its first line says so and nothing else ({@code sep=;})
 */
record CsvLook(char separator, boolean isAnnounced) {

    private static final String CANDIDATES = ";,\t|";
    private static final String ANNOUNCEMENT = "sep=";

    /** A line of a single separator is more often a sentence. */
    private static final int SURE = 2;

    /** @param start of the text, long enough for some lines */
    static CsvLook at(String start) {
        if (start.regionMatches(true, 0, ANNOUNCEMENT, 0, ANNOUNCEMENT.length())) {
            var rest =
                    start.substring(ANNOUNCEMENT.length()).lines().findFirst().orElse("");
            if (rest.length() == 1 && CANDIDATES.contains(rest)) {
                return new CsvLook(rest.charAt(0), true);
            }
        }
        var lines = lines(start);
        var best = IntStream.range(0, CANDIDATES.length())
                .mapToObj(candidate -> Use.of(candidate, lines))
                .reduce((one, other) -> other.isBetterThan(one) ? other : one)
                .orElseThrow();
        refuseMixed(best, lines);
        return new CsvLook(CANDIDATES.charAt(best.candidate()), false);
    }

    /** How often each line has each candidate outside quotes; a text cut off ends in the middle of one. */
    private static List<int[]> lines(String start) {
        var lines = new ArrayList<int[]>();
        var line = new int[CANDIDATES.length()];
        var quoted = false;
        for (var i = 0; i < start.length(); i++) {
            var sign = start.charAt(i);
            quoted ^= sign == '"';
            var candidate = quoted ? -1 : CANDIDATES.indexOf(sign);
            if (candidate >= 0) {
                line[candidate]++;
            } else if (sign == '\n' && !quoted) {
                lines.add(line);
                line = new int[CANDIDATES.length()];
            }
        }
        lines.add(line);
        return lines;
    }

    /**
     * @param often how often most lines have it
     * @param lines that have it so often
     */
    private record Use(int candidate, int often, long lines) {

        static Use of(int candidate, List<int[]> lines) {
            return lines.stream()
                    .map(line -> line[candidate])
                    .filter(count -> count > 0)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(most -> new Use(candidate, most.getKey(), most.getValue()))
                    .reduce((one, other) -> other.isBetterThan(one) ? other : one)
                    .orElse(new Use(candidate, 0, 0));
        }

        boolean isBetterThan(Use other) {
            return lines != other.lines ? lines > other.lines : often > other.often;
        }
    }

    /** A line that has another separator exactly as often as the others have theirs would be lost in one cell. */
    private static void refuseMixed(Use best, List<int[]> lines) {
        if (best.often() < SURE) {
            return;
        }
        for (var number = 0; number < lines.size(); number++) {
            var other = other(best, lines.get(number));
            if (other != null) {
                throw new Refusal(
                        "exchange.file.separators",
                        number + 1,
                        String.valueOf(other),
                        String.valueOf(CANDIDATES.charAt(best.candidate())));
            }
        }
    }

    private static @Nullable Character other(Use best, int[] line) {
        return line[best.candidate()] > 0
                ? null
                : IntStream.range(0, line.length)
                        .filter(candidate -> line[candidate] == best.often())
                        .mapToObj(CANDIDATES::charAt)
                        .findFirst()
                        .orElse(null);
    }
}
