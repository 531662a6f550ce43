package org.greenregistry.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole question to the book, as an address or the read API asks it. {@link CatalogueParameters} reads and writes it.
 *
 * @param asOf the moment of {@code filter}, as it was written; absent for now
 * @param page from 1
 * @param size rows of a page, 1 to 200
 */
public record ProjectQuery(
        ProjectFilter filter, Order order, @Nullable AsOf asOf, int page, int size, List<NotUnderstood> notUnderstood) {

    public static final int USUAL_SIZE = 20;
    public static final int LARGEST_SIZE = 200;

    public static final ProjectQuery ALL =
            new ProjectQuery(ProjectFilter.ALL, Order.RELEVANCE, null, 1, USUAL_SIZE, List.of());

    public ProjectQuery {
        filter = filter.asOf(asOf == null ? null : asOf.instant());
        notUnderstood = List.copyOf(notUnderstood);
    }

    public static ProjectQuery of(ProjectFilter filter) {
        return ALL.with(filter);
    }

    /** The same narrowed otherwise, from its first page, for the same moment. */
    public ProjectQuery with(ProjectFilter other) {
        return new ProjectQuery(other, order, asOf, 1, size, List.of());
    }

    public ProjectQuery with(Facet facet, Set<String> values) {
        return with(filter.with(facet, values));
    }

    public ProjectQuery without(Facet facet, String value) {
        return with(
                facet,
                filter.values(facet).stream()
                        .filter(kept -> !kept.equals(value))
                        .collect(Collectors.toSet()));
    }

    public ProjectQuery sorted(Order other) {
        return new ProjectQuery(filter, other, asOf, 1, size, List.of());
    }

    public ProjectQuery onPage(int number) {
        return new ProjectQuery(filter, order, asOf, number, size, List.of());
    }

    public ProjectQuery sized(int rows) {
        return new ProjectQuery(filter, order, asOf, 1, rows, List.of());
    }

    public ProjectQuery at(@Nullable AsOf moment) {
        return new ProjectQuery(filter, order, moment, 1, size, List.of());
    }

    /** Without what nobody understood. */
    public ProjectQuery understood() {
        return new ProjectQuery(filter, order, asOf, page, size, List.of());
    }

    /** Whether amounts of capital narrow or sort it. */
    public boolean comparesCapital() {
        return !filter.capital().amount().isAny() || order.has(SortKey.CAPITAL);
    }

    /** How many rows come before the page. */
    int offset() {
        return (page - 1) * size;
    }
}
