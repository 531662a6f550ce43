package org.greenregistry.catalogue.ui;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.catalogue.CatalogueAnswer;
import org.greenregistry.catalogue.CatalogueService;
import org.greenregistry.catalogue.Facet;
import org.greenregistry.catalogue.ProjectFilter;
import org.greenregistry.catalogue.ProjectRow;
import org.greenregistry.catalogue.Rows;
import org.greenregistry.catalogue.Samples;
import org.greenregistry.dossier.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the list at one address shows.
 *
 * @param url with its page within those there are
 * @param board the first rows of each stage, if it is looked at by stage
 * @param changed how many projects of the list have changed since, if it is about a past moment
 * @param samples how many made-up projects the same question finds
 * @param isBookEmpty whether nothing is found because there is nothing yet
 * @param began when the book began, told if it is asked for an earlier moment
 */
record Listing(
        ListUrl url,
        CatalogueAnswer answer,
        List<ProjectRow> rows,
        Map<Stage, Rows> board,
        long changed,
        long samples,
        boolean isBookEmpty,
        Optional<Instant> began) {

    /** Rows of a stage on the board before its link to all of them. */
    static final int BOARD_ROWS = 6;

    static Listing of(CatalogueService catalogue, ListUrl asked) {
        var filter = asked.filter();
        var isBoard = asked.view() == ListView.BOARD;
        var answer = catalogue.answer(isBoard ? asked.asked().sized(1) : asked.asked());
        var pages = pages(answer.total(), asked.asked().size());
        var isThere = asked.page() <= pages;
        var url = isThere ? asked : asked.onPage(pages);
        var whole = ProjectFilter.ALL.asOf(filter.asOf()).withSamples(filter.samples());
        return new Listing(
                url,
                answer,
                isThere ? answer.rows() : catalogue.page(url.asked()).rows(),
                isBoard ? board(catalogue, url, answer) : Map.of(),
                filter.asOf() == null ? 0 : catalogue.countChangedSince(filter, filter.asOf()),
                catalogue.count(filter.withSamples(Samples.ONLY)),
                answer.total() == 0 && (filter.isEmpty() || catalogue.count(whole) == 0),
                began(catalogue, filter.asOf()));
    }

    private static Optional<Instant> began(CatalogueService catalogue, @Nullable Instant asOf) {
        return asOf == null ? Optional.empty() : catalogue.began().filter(asOf::isBefore);
    }

    private static Map<Stage, Rows> board(CatalogueService catalogue, ListUrl url, CatalogueAnswer answer) {
        var chosen = url.filter().values(Facet.STAGE);
        var counts = answer.facets().getOrDefault(Facet.STAGE, Map.of());
        var board = new EnumMap<Stage, Rows>(Stage.class);
        for (var stage : Stage.values()) {
            if (counts.containsKey(stage.name()) && (chosen.isEmpty() || chosen.contains(stage.name()))) {
                var column = url.asked().with(Facet.STAGE, Set.of(stage.name())).sized(BOARD_ROWS);
                board.put(stage, catalogue.page(column));
            }
        }
        return board;
    }

    /** Whether amounts of capital narrow or sort it. */
    boolean comparesCapital() {
        return url.asked().comparesCapital();
    }

    long count() {
        return answer.total();
    }

    int pages() {
        return pages(count(), url.asked().size());
    }

    private static int pages(long rows, int size) {
        return (int) Math.max(1, (rows + size - 1) / size);
    }

    /** For a list without rows: what to drop to have some, with how many that would be. */
    static Map<Narrowing, Long> waysOut(CatalogueService catalogue, List<Narrowing> narrowings) {
        var ways = new LinkedHashMap<Narrowing, Long>();
        narrowings.stream()
                .filter(Narrowing::understood)
                .forEach(way -> ways.put(way, catalogue.count(way.without().filter())));
        ways.values().removeIf(rows -> rows == 0);
        return ways;
    }
}
