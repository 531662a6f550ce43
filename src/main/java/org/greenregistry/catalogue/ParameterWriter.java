package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Writes a question as {@link ParameterReader} reads it. */
final class ParameterWriter {

    private final StringBuilder written = new StringBuilder();

    String write(ProjectQuery query) {
        var filter = query.filter();
        add("q", filter.text().isEmpty() ? null : filter.text());
        for (var facet : Facet.values()) {
            filter.values(facet).stream().sorted().forEach(value -> add(facet.parameter(), value));
        }
        var capital = filter.capital();
        add("capital.min", capital.amount().min());
        add("capital.max", capital.amount().max());
        add("capital.currency", capital.currency());
        add("capital.unstated", capital.unstated() ? null : Samples.EXCLUDE.value());
        add("land.min", plain(filter.land().min()));
        add("land.max", plain(filter.land().max()));
        add("jobs.min", filter.jobs().min());
        add("jobs.max", filter.jobs().max());
        add("stageOn.min", filter.stageOn().min());
        add("stageOn.max", filter.stageOn().max());
        var box = filter.box();
        add("bbox", box == null ? null : text(box));
        filter.having().stream().map(Condition::text).sorted().forEach(text -> add("is", text));
        add(
                "samples",
                filter.samples() == Samples.EXCLUDE ? null : filter.samples().value());
        add("sort", query.order().equals(Order.RELEVANCE) ? null : query.order().text());
        var asOf = query.asOf();
        add("asOf", asOf == null ? null : asOf.text());
        add("page", query.page() == 1 ? null : query.page());
        add("size", query.size() == ProjectQuery.USUAL_SIZE ? null : query.size());
        return written.toString();
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            written.append(written.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)
                            .replace("%2C", ","));
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static String text(BoundingBox box) {
        return DoubleStream.of(box.west(), box.south(), box.east(), box.north())
                .mapToObj(degrees ->
                        BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(","));
    }
}
