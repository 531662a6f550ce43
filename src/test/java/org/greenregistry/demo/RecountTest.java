package org.greenregistry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.greenregistry.FreshData;
import org.greenregistry.catalogue.AsOf;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.Lens;
import org.greenregistry.catalogue.LensService;
import org.greenregistry.catalogue.Order;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.SortKey;
import org.greenregistry.demo.RecountBook.Entry;
import org.greenregistry.dossier.Evidence;
import org.greenregistry.ledger.RecordService;
import org.greenregistry.reference.CodeLists;
import org.junit.jupiter.api.BeforeEach;
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

    private static final long SEED = 20_261_126;
    private static final int FILTERS = 200;
    private static final int PROJECTS = 530;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    RecordService records;

    @Autowired
    CodeLists codes;

    @Autowired
    LensService lenses;

    private RecountFilters filters;
    private Recounted recounted;
    private RecountFacets facets;

    @BeforeEach
    void prepare() {
        var books = new RecountBook(catalogue, records, PROJECTS);
        facets = new RecountFacets(codes);
        filters = new RecountFilters(SEED, facets, books);
        recounted = new Recounted(books, facets);
    }

    @Test
    void totalsCountsBarsMapsAndOrdersAreThoseOfAPlainRecount() {
        var found = new ArrayList<Long>();
        var loose = 0;
        var counted = EnumSet.noneOf(Facet.class);
        for (var i = 0; i < FILTERS; i++) {
            var filter = filters.any();
            var said = "seed " + SEED + ", filter " + i + ": " + filter;
            var answer = catalogue.answer(query(filter));

            assertThat(answer.total()).as(said).isEqualTo(recounted.of(filter).size());
            assertThat(catalogue.count(filter)).as(said).isEqualTo(answer.total());
            assertThat(answer.capital())
                    .as("capital of %s: %s", said, recounted.amounts(filter))
                    .isEqualTo(recounted.capital(filter, answer.capital().bars()));
            assertThat(answer.land())
                    .as("land of %s", said)
                    .isEqualTo(recounted.land(filter, answer.land().bars()));
            assertFacets(filter, said, counted);
            var lens = Lens.values()[i % Lens.values().length];
            assertMap(filter, lens, said);
            assertLens(filter, lens, said);
            assertOrders(filter, said);
            found.add(answer.total());
            loose += answer.sought().loose().isEmpty() ? 0 : 1;
        }
        assertThat(found).as("filters that find nothing, and such that do").contains(0L);
        assertThat(found.stream().filter(total -> total > 0).count()).isGreaterThan(FILTERS / 4);
        assertThat(loose).as("filters with a mistyped word").isPositive();
        assertThat(counted).as("facets with values").containsExactlyInAnyOrder(Facet.values());
    }

    /** A question has its moment as it was written. */
    private static ProjectQuery query(ProjectFilter filter) {
        var moment = filter.asOf();
        return ProjectQuery.of(filter).at(moment == null ? null : new AsOf(moment.toString(), moment));
    }

    private void assertFacets(ProjectFilter filter, String said, EnumSet<Facet> counted) {
        var counts = catalogue.counts(filter);
        for (var facet : Facet.values()) {
            assertThat(new TreeMap<>(counts.get(facet)))
                    .as("%s of %s", facet, said)
                    .isEqualTo(recounted.counts(filter, facet));
            if (!counts.get(facet).isEmpty()) {
                counted.add(facet);
            }
        }
    }

    private void assertMap(ProjectFilter filter, Lens lens, String said) {
        var map = catalogue.map(filter, PROJECTS, lens);
        var mapped = recounted.of(filter).stream()
                .filter(entry -> recounted.location(entry.content()).isPresent())
                .map(Entry::code)
                .toList();

        assertThat(map.points())
                .extracting(point -> point.code())
                .as("map of %s", said)
                .isEqualTo(mapped);
        assertThat(map.mapped() + map.unmapped())
                .as("map of %s", said)
                .isEqualTo(recounted.of(filter).size());
        assertThat(map.points().stream()
                        .filter(point -> point.step() != null)
                        .map(point -> point.code() + " " + point.step()))
                .as("map of %s through %s", said, lens)
                .containsExactlyElementsOf(recounted.of(filter).stream()
                        .filter(entry -> recounted.location(entry.content()).isPresent())
                        .filter(entry -> !facets.of(lens.facet(), entry).isEmpty())
                        .map(entry -> entry.code() + " " + entry.content().evidence())
                        .toList());
    }

    private void assertLens(ProjectFilter filter, Lens lens, String said) {
        var coverage = lenses.coverage(filter, lens);
        var all = recounted.of(filter.without(lens.facet()));
        var serving = all.stream()
                .filter(entry -> !facets.of(lens.facet(), entry).isEmpty())
                .toList();

        assertThat(coverage.total()).as("%s of %s", lens, said).isEqualTo(all.size());
        assertThat(coverage.all().steps()).as("%s of %s", lens, said).isEqualTo(steps(serving));
        assertThat(coverage.lines()).as("%s of %s", lens, said).allSatisfy(line -> assertThat(line.steps())
                .isEqualTo(steps(serving.stream()
                        .filter(entry -> facets.of(lens.facet(), entry).contains(line.value()))
                        .toList())));
    }

    private static Map<Evidence, Long> steps(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.content().evidence(), Collectors.counting()));
    }

    private void assertOrders(ProjectFilter filter, String said) {
        var rising = Order.by(SortKey.CAPITAL);

        assertThat(codes(filter, rising)).as("rising %s", said).isEqualTo(recounted.byCapital(filter, false));
        assertThat(codes(filter, rising.reversed()))
                .as("falling %s", said)
                .isEqualTo(recounted.byCapital(filter, true));
        assertThat(codes(filter, Order.by(SortKey.LAND))).as("land %s", said).isEqualTo(recounted.byLand(filter));
    }

    private List<String> codes(ProjectFilter filter, Order order) {
        return catalogue.rows(filter, order, PageRequest.of(0, PROJECTS)).stream()
                .map(ProjectRow::code)
                .toList();
    }
}
