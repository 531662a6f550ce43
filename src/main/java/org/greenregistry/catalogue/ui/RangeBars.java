package org.greenregistry.catalogue.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.greenregistry.catalogue.Histogram;
import org.greenregistry.catalogue.Histogram.Bar;
import org.greenregistry.shell.Tags;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many projects lie where, as a row of bars; each is a link that narrows the list to it. */
@Component
class RangeBars {

    /** So that each bar of a column 16 rem wide is broad enough for a finger's edge. */
    private static final int MOST = 9;

    private static final int LEVELS = 10;

    /** @param narrowed the list between two bounds, the upper one absent for no end */
    HtmlContainer of(
            Histogram histogram,
            Function<BigDecimal, String> said,
            BiFunction<BigDecimal, @Nullable BigDecimal, ListUrl> narrowed,
            Locale locale) {
        var bars = joined(filled(histogram.bars()));
        var most = bars.stream().mapToLong(Bar::count).max().orElse(0);
        var row = Tags.tag("ul", "range-bars");
        for (var bar : bars) {
            var to = bar.to();
            var reach = to == null
                    ? Wording.text(locale, "catalogue.range.from", said.apply(bar.from()))
                    : said.apply(bar.from()) + " – " + said.apply(to);
            var words = Wording.text(locale, "catalogue.range.bar", reach, bar.count());
            var mark = bar.count() == 0
                    ? Tags.tag("span", "range-bar")
                    : Tags.link("range-bar", narrowed.apply(bar.from(), to).href(locale), "");
            mark.getElement().setAttribute("title", words);
            mark.getElement().setAttribute("data-level", String.valueOf(level(bar.count(), most)));
            mark.add(Tags.span("visually-hidden", words));
            row.add(Tags.tag("li", "", mark));
        }
        return row;
    }

    /** Without the empty bars at both ends. */
    private static List<Bar> filled(List<Bar> bars) {
        var first = 0;
        var last = bars.size();
        while (first < last && bars.get(first).count() == 0) {
            first++;
        }
        while (last > first && bars.get(last - 1).count() == 0) {
            last--;
        }
        return bars.subList(first, last);
    }

    /** Neighbours together, until they are few enough. */
    private static List<Bar> joined(List<Bar> bars) {
        var step = (bars.size() + MOST - 1) / MOST;
        var joined = new ArrayList<Bar>();
        for (var at = 0; at < bars.size(); at += Math.max(1, step)) {
            var part = bars.subList(at, Math.min(bars.size(), at + step));
            joined.add(new Bar(
                    part.getFirst().from(),
                    part.getLast().to(),
                    part.stream().mapToLong(Bar::count).sum()));
        }
        return joined;
    }

    /** Whatever holds anything is seen. */
    private static long level(long count, long most) {
        return count == 0 ? 0 : Math.max(1, count * LEVELS / most);
    }
}
