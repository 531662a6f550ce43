package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many projects lie where on a scale. Together with {@code unstated} and {@code beyond} the bars make the total.
 *
 * @param bars rising, without gaps, the first from 0
 * @param unstated projects that state no amount
 * @param beyond projects whose amount is in a currency that has no rate: it cannot be compared
 */
public record Histogram(List<Bar> bars, long unstated, long beyond) {

    public Histogram {
        bars = List.copyOf(bars);
    }

    /**
     * @param from included
     * @param to not included; absent for the last bar
     */
    public record Bar(BigDecimal from, @Nullable BigDecimal to, long count) {}
}
