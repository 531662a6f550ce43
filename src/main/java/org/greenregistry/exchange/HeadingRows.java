package org.greenregistry.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the headings of somebody else's file stand: in one row, or in two of which the upper one joins columns.
 *
 * @param last row of them, from 0
 * @param headings by column; {@code upper / lower} where they stand in both rows
 */
record HeadingRows(int last, List<String> headings) {

    /** Headings stand among the first rows, below a title at most. */
    static final int FIRST_ROWS = 15;

    private static final String JOINT = " / ";

    /** @param likeness how well a heading is known, from 0 to 1 */
    static HeadingRows find(List<List<Cell>> rows, ToDoubleFunction<String> likeness) {
        var asked = new HashMap<String, Double>();
        ToDoubleFunction<String> known = text -> asked.computeIfAbsent(text, likeness::applyAsDouble);
        var best = IntStream.range(0, Math.min(rows.size(), FIRST_ROWS))
                .mapToObj(row -> new HeadingRows(row, texts(rows.get(row))))
                .reduce((one, next) -> next.score(known) > one.score(known) ? next : one)
                .orElse(new HeadingRows(0, List.of()));
        return Stream.of(best.last(), best.last() + 1)
                .filter(lower -> lower > 0 && lower < rows.size() && isJoined(rows.get(lower - 1), rows.get(lower)))
                .map(lower -> new HeadingRows(lower, joined(texts(rows.get(lower - 1)), texts(rows.get(lower)))))
                .reduce(best, (one, next) -> next.score(known) > one.score(known) ? next : one);
    }

    private static List<String> texts(List<Cell> row) {
        return row.stream().map(Headings::text).toList();
    }

    private double score(ToDoubleFunction<String> known) {
        return headings.stream()
                .filter(heading -> !heading.isEmpty())
                .mapToDouble(known)
                .map(likeness -> likeness * likeness)
                .sum();
    }

    /** Below some headings there is nothing, and nowhere a value. */
    private static boolean isJoined(List<Cell> upper, List<Cell> lower) {
        var isText = lower.stream().allMatch(cell -> cell instanceof Cell.Written || cell == Cell.BLANK);
        return isText
                && IntStream.range(0, upper.size())
                        .anyMatch(place -> upper.get(place) instanceof Cell.Written
                                && (place >= lower.size() || lower.get(place) == Cell.BLANK));
    }

    /** What joins columns stands in the first of them. */
    private static List<String> joined(List<String> upper, List<String> lower) {
        var joined = new ArrayList<String>();
        var above = "";
        for (var place = 0; place < Math.max(upper.size(), lower.size()); place++) {
            var high = place < upper.size() ? upper.get(place) : "";
            var low = place < lower.size() ? lower.get(place) : "";
            above = high.isEmpty() && !low.isEmpty() ? above : high;
            joined.add(above.isEmpty() || low.isEmpty() ? above + low : above + JOINT + low);
        }
        return joined;
    }
}
