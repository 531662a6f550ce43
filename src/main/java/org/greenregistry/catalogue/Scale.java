package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.hibernate.search.util.common.data.Range;

/** Bounds of the bars amounts are counted in: one, two and five of each power of ten. */
final class Scale {

    private static final List<BigDecimal> STEPS = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

    /** From a hectare's tenth to ten thousand hectares. */
    static final Scale LAND = new Scale(-1, 4);

    private final List<BigDecimal> bounds;

    private Scale(int lowest, int highest) {
        var made = new ArrayList<BigDecimal>();
        for (var power = lowest; power < highest; power++) {
            for (var step : STEPS) {
                made.add(step.scaleByPowerOfTen(power));
            }
        }
        made.add(BigDecimal.ONE.scaleByPowerOfTen(highest));
        bounds = Collections.unmodifiableList(made);
    }

    /** Of capital: a billion to a million billion VND, or what is about as much. */
    static Scale of(String currency) {
        return currency.equals("VND") ? new Scale(9, 15) : new Scale(5, 11);
    }

    /** The first from 0, the last without end. */
    <T> List<Range<T>> ranges(Function<BigDecimal, T> reading) {
        var ranges = new ArrayList<Range<T>>();
        ranges.add(Range.lessThan(reading.apply(bounds.getFirst())));
        for (var i = 1; i < bounds.size(); i++) {
            ranges.add(Range.canonical(reading.apply(bounds.get(i - 1)), reading.apply(bounds.get(i))));
        }
        ranges.add(Range.atLeast(reading.apply(bounds.getLast())));
        return ranges;
    }

    /** @param counts by bar */
    List<Histogram.Bar> bars(List<Long> counts) {
        var bars = new ArrayList<Histogram.Bar>();
        for (var i = 0; i < counts.size(); i++) {
            bars.add(new Histogram.Bar(
                    i == 0 ? BigDecimal.ZERO : bounds.get(i - 1),
                    i == bounds.size() ? null : bounds.get(i),
                    counts.get(i)));
        }
        return bars;
    }
}
