package org.greenregistry.catalogue;

import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.engine.search.sort.dsl.FieldSortOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.engine.search.sort.dsl.SortThenStep;

/** The only place that turns an order into a sort; the code is always its last key. */
final class Sorting {

    private final SearchSortFactory f;
    private final ProjectFilter filter;

    private Sorting(SearchSortFactory f, ProjectFilter filter) {
        this.f = f;
        this.filter = filter;
    }

    static SortFinalStep of(SearchSortFactory f, ProjectFilter filter, Order order) {
        return new Sorting(f, filter).of(order);
    }

    private SortFinalStep of(Order order) {
        var all = f.composite();
        order.parts().forEach(part -> all.add(of(part)));
        if (!order.has(SortKey.CODE)) {
            all.add(f.field(VersionDocument.CODE));
        }
        return all;
    }

    private SortThenStep<?> of(Order.Part part) {
        var rising = part.reversed() ? SortOrder.DESC : SortOrder.ASC;
        var falling = part.reversed() ? SortOrder.ASC : SortOrder.DESC;
        return switch (part.key()) {
            case RELEVANCE ->
                filter.text().isEmpty()
                        ? f.field(VersionDocument.RECORDED_FROM).order(falling)
                        : f.score().order(falling);
            case NEWEST -> f.field(VersionDocument.RECORDED_FROM).order(falling);
            case NAME -> f.field(ProjectFields.NAME_ORDER).order(rising);
            case CODE -> f.field(VersionDocument.CODE).order(rising);
            case CAPITAL ->
                lastIfMissing(f.field(ProjectFields.capital(filter.capital().inCurrency())), rising);
            case LAND -> lastIfMissing(f.field(ProjectFields.LAND), rising);
            case STAGE_ON -> lastIfMissing(f.field(Query.stageDay()), rising);
        };
    }

    private static SortThenStep<?> lastIfMissing(FieldSortOptionsStep<?, ?, ?> sort, SortOrder order) {
        return sort.order(order).missing().last();
    }
}
