package org.greenregistry.catalogue.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * Numbers in a few steps of about as many units each, so that one large number does not make all others look alike.
 *
 * @param tops the highest number of each step, rising; empty if there is no number above 0
 */
record Shades(List<Long> tops) {

    /** Nobody tells more of them apart. */
    private static final int MOST = 5;

    static Shades of(Collection<Long> numbers) {
        var sorted = numbers.stream().filter(number -> number > 0).sorted().toList();
        var distinct = sorted.stream().distinct().toList();
        if (distinct.size() <= MOST) {
            return new Shades(distinct);
        }
        var tops = new ArrayList<Long>();
        for (var step = 1; step <= MOST; step++) {
            var top = sorted.get((int) Math.ceil((double) sorted.size() * step / MOST) - 1);
            if (tops.isEmpty() || top > tops.getLast()) {
                tops.add(top);
            }
        }
        return new Shades(List.copyOf(tops));
    }

    /** 0 for none, else 1 to the number of steps. */
    int of(long number) {
        return number <= 0
                ? 0
                : 1
                        + (int) tops.stream()
                                .limit(tops.size() - 1L)
                                .filter(top -> number > top)
                                .count();
    }

    /** What each step stands for: {@code 1}, {@code 2–5}, … */
    List<String> said(LongFunction<String> format) {
        return IntStream.range(0, tops.size())
                .mapToObj(step -> {
                    var from = step == 0 ? 1 : tops.get(step - 1) + 1;
                    var to = tops.get(step);
                    return from == to ? format.apply(to) : format.apply(from) + "–" + format.apply(to);
                })
                .toList();
    }
}
