package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.FreshData;
import org.greenregistry.catalogue.Between;
import org.greenregistry.catalogue.CapitalRange;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.dossier.CapitalFigure;
import org.greenregistry.dossier.Party;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.ledger.RecordService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Whatever the index counts is what counting the contents of the versions one by one gives, now and in the past. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "registry.seed.projects=530")
@ActiveProfiles({"test", "seed"})
@ContextConfiguration(initializers = FreshData.class)
class RecountTest {

    private static final int FILTERS = 200;
    private static final int PROJECTS = 530;
    private static final List<Optional<Instant>> MOMENTS = List.of(
            Optional.empty(),
            Optional.of(Instant.parse("2021-06-15T00:00:00Z")),
            Optional.of(Instant.parse("2023-02-01T00:00:00Z")),
            Optional.of(Instant.parse("2025-01-15T00:00:00Z")));
    private static final Map<Facet, Function<ProjectContent, Stream<String>>> VALUES = Map.of(
            Facet.PHASE,
                    content -> Stream.ofNullable(content.stage())
                            .map(stage -> stage.phase().name()),
            Facet.CATEGORY, content -> Stream.ofNullable(content.category()),
            Facet.PARK, content -> Stream.ofNullable(content.site().park()),
            Facet.PROOF, content -> Stream.of(content.evidence().code()),
            Facet.COUNTRY, content -> content.investors().map(Party::country),
            Facet.OWNER, content -> content.investors().map(Party::ultimateCountry),
            Facet.REGIME, content -> Stream.ofNullable(content.regime()).map(String::valueOf),
            Facet.SEEKING, content -> Stream.of(String.valueOf(content.isSeeking())),
            Facet.SDG, content -> content.frame().goals().stream().map(goal -> String.valueOf(goal.number())),
            Facet.TAXONOMY, content -> content.claims().stream().map(claim -> Objects.toString(claim.group(), null)));

    private final Random random = new Random(20_261_126);
    private final Map<Optional<Instant>, List<ProjectContent>> books = new HashMap<>();

    @Autowired
    CatalogueService catalogue;

    @Autowired
    RecordService records;

    @Test
    void totalsCountsAndMapsAreThoseOfAPlainRecount() {
        var found = new ArrayList<Long>();
        for (var i = 0; i < FILTERS; i++) {
            var filter = anyFilter();
            var total = recount(filter).count();

            assertThat(catalogue.count(filter)).as("%s", filter).isEqualTo(total);
            var map = catalogue.map(filter, 1);
            assertThat(map.mapped() + map.unmapped()).as("%s", filter).isEqualTo(total);
            var counts = catalogue.counts(filter);
            VALUES.keySet().forEach(facet -> assertThat(new TreeMap<>(counts.get(facet)))
                    .as("%s of %s", facet, filter)
                    .isEqualTo(recount(filter, facet)));
            found.add(total);
        }
        assertThat(found).as("filters that find nothing, and such that do").contains(0L);
        assertThat(found.stream().filter(total -> total > 0).count()).isGreaterThan(FILTERS / 4);
    }

    private ProjectFilter anyFilter() {
        var filter = ProjectFilter.ALL.asOf(
                MOMENTS.get(random.nextInt(MOMENTS.size())).orElse(null));
        for (var facet : new TreeSet<>(VALUES.keySet())) {
            if (random.nextInt(5) == 0) {
                filter = filter.with(facet, someValues(facet));
            }
        }
        if (random.nextInt(4) == 0) {
            filter = filter.withLand(new Between<>(BigDecimal.valueOf(random.nextInt(8)), BigDecimal.valueOf(20)));
        }
        if (random.nextInt(4) == 0) {
            var amount = new Between<>(random.nextLong(30_000_000), (Long) null);
            filter = filter.withCapital(new CapitalRange(amount, "USD", random.nextBoolean()));
        }
        return filter;
    }

    private Set<String> someValues(Facet facet) {
        var all = book(Optional.empty()).stream()
                .flatMap(content -> values(facet, content).stream())
                .distinct()
                .sorted()
                .toList();
        return random.ints(2, 0, all.size()).mapToObj(all::get).collect(Collectors.toSet());
    }

    private Stream<ProjectContent> recount(ProjectFilter filter) {
        return book(Optional.ofNullable(filter.asOf())).stream()
                .filter(content -> filter.chosen().entrySet().stream()
                        .allMatch(chosen ->
                                values(chosen.getKey(), content).stream().anyMatch(chosen.getValue()::contains)))
                .filter(content -> filter.land().isAny() || lies(content.hectares(), filter.land()))
                .filter(content -> filter.capital().isAny() || lies(content, filter.capital()));
    }

    private Map<String, Long> recount(ProjectFilter filter, Facet facet) {
        return recount(filter.without(facet))
                .flatMap(content -> values(facet, content).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static boolean lies(ProjectContent content, CapitalRange range) {
        var main = CapitalFigure.main(content.capital());
        var stated = main.filter(figure -> range.inCurrency().equals(figure.currency()))
                .map(CapitalFigure::amount);
        return stated.isPresent()
                ? lies(stated.get().longValue(), range.amount())
                : range.unstated() && main.map(CapitalFigure::currency).isEmpty();
    }

    private static <T extends Comparable<? super T>> boolean lies(@Nullable T value, Between<T> range) {
        var min = range.min();
        var max = range.max();
        return value != null
                && (min == null || value.compareTo(min) >= 0)
                && (max == null || value.compareTo(max) <= 0);
    }

    private static Set<String> values(Facet facet, ProjectContent content) {
        return VALUES.get(facet).apply(content).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What the book of that moment tells the public about each project. */
    private List<ProjectContent> book(Optional<Instant> moment) {
        return books.computeIfAbsent(
                moment, then -> catalogue.rows(ProjectFilter.ALL, Order.CODE, PageRequest.of(0, PROJECTS)).stream()
                        .map(ProjectRow::code)
                        .flatMap(code -> records.find(ProjectContent.class, code, then.orElse(null)).stream())
                        .map(published -> published.content())
                        .toList());
    }
}
