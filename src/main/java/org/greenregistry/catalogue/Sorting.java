package org.greenregistry.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import org.greenregistry.ledger.VersionDocument;
import org.greenregistry.project.ProjectFields;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.sort.dsl.FieldSortOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.engine.search.sort.dsl.SortThenStep;

/** The only place that turns an order into a sort; the code is always its last key. */
final class Sorting {

    private final SearchSortFactory f;
    private final Question question;

    private Sorting(SearchSortFactory f, Question question) {
        this.f = f;
        this.question = question;
    }

    static SortFinalStep of(SearchSortFactory f, Question question, Order order) {
        return new Sorting(f, question).of(order);
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
                question.filter().text().isEmpty()
                        ? f.field(VersionDocument.RECORDED_FROM).order(falling)
                        : f.score().order(falling);
            case NEWEST -> f.field(VersionDocument.RECORDED_FROM).order(falling);
            case NAME -> f.field(ProjectFields.NAME_ORDER).order(rising);
            case CODE -> f.field(VersionDocument.CODE).order(rising);
            case CAPITAL -> worth(rising);
            case LAND -> lastIfMissing(f.field(ProjectFields.LAND), rising);
            case STAGE_ON -> lastIfMissing(f.field(Query.stageDay()), rising);
        };
    }

    private SortThenStep<?> worth(SortOrder order) {
        var scales = question.conversion().scales();
        if (scales.size() == 1) {
            return lastIfMissing(
                    f.field(ProjectFields.capital(question.conversion().into())), order);
        }
        var byField = new HashMap<String, BigDecimal>();
        scales.forEach((currency, vnd) -> byField.put(ProjectFields.capital(currency), vnd));
        return f.extension(LuceneExtension.get()).fromLuceneSortField(WorthOrder.by(byField, order == SortOrder.DESC));
    }

    private static SortThenStep<?> lastIfMissing(FieldSortOptionsStep<?, ?, ?> sort, SortOrder order) {
        return sort.order(order).missing().last();
    }
}
