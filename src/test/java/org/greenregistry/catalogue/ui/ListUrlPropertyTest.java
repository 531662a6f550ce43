package org.greenregistry.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.greenregistry.AppTest;
import org.greenregistry.People;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.Between;
import org.greenregistry.catalogue.BoundingBox;
import org.greenregistry.catalogue.CapitalRange;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.FacetValues;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a list can be asked, its address says it and is read as the same again. */
@AppTest
class ListUrlPropertyTest {

    @Autowired
    CatalogueParameters parameters;

    @Autowired
    FacetValues values;

    @Autowired
    Formats formats;

    static Stream<Long> seeds() {
        return new Random(20261125).longs(60).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsAskedIsReadAgain(long seed) {
        var random = new Random(seed);
        var url = new ListUrl(
                new ProjectQuery(
                        filter(random),
                        any(random, Order.OFFERED),
                        random.nextBoolean()
                                ? null
                                : AsOf.parse("2025-0" + (1 + random.nextInt(9)) + "-17", formats)
                                        .orElseThrow(),
                        1 + random.nextInt(40),
                        any(random, List.of(20, 50, 100)),
                        List.of()),
                any(random, List.of(ListView.values())),
                any(random, Arrays.asList(null, Lens.SDG, Lens.CBAM)),
                some(random, List.of(Column.values())),
                some(random, List.of("BD-2026-0001", "BD-2025-0017", "BD-2024-0003")));

        var read = People.as(
                People.OFFICER,
                () -> ListUrl.parse(
                        QueryParameters.fromString(url.query()).getParameters(), parameters, formats, Lang.ENGLISH));

        assertThat(read).isEqualTo(url);
    }

    private ProjectFilter filter(Random random) {
        var filter = ProjectFilter.ALL
                .withText(any(random, List.of("", "điện mặt trời", "a&b=c+d %", "“VSIP” III")))
                .withCapital(new CapitalRange(
                        between(random, amount -> amount * 1_000_000L),
                        any(random, Arrays.asList(null, "VND", "EUR")),
                        random.nextBoolean()))
                .withLand(between(random, area -> BigDecimal.valueOf(area, 1)))
                .withJobs(between(random, jobs -> jobs))
                .withStageOn(between(random, days -> LocalDate.EPOCH.plusDays(days)))
                .within(random.nextBoolean() ? null : new BoundingBox(106.25, 10.9, 106.9, 11.5))
                .withSamples(any(random, List.of(Samples.values())));
        for (var facet : Facet.values()) {
            if (random.nextInt(3) == 0) {
                filter = filter.with(facet, Set.copyOf(some(random, values.offered(facet))));
            }
        }
        return filter;
    }

    private static <T extends Comparable<? super T>> Between<T> between(Random random, IntFunction<T> of) {
        var low = 1 + random.nextInt(500);
        var high = low + random.nextInt(500);
        return new Between<>(random.nextBoolean() ? null : of.apply(low), random.nextBoolean() ? null : of.apply(high));
    }

    private static <T extends @Nullable Object> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A few of them, in their order. */
    private static <T> List<T> some(Random random, List<T> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        var few = Set.copyOf(shuffled.subList(0, random.nextInt(Math.min(4, all.size()))));
        return all.stream().filter(few::contains).toList();
    }
}
