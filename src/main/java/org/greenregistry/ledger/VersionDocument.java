package org.greenregistry.ledger;

import java.time.Instant;
import java.util.Objects;
import org.greenregistry.access.Actor;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** What every version's document has: whose it is, from when to when the book held it, and who may see it. */
public final class VersionDocument {

    public static final String RECORD = "record";
    public static final String CODE = "code";
    public static final String NUMBER = "number";
    public static final String RECORDED_FROM = "recordedFrom";

    private static final String RECORDED_TO = "recordedTo";
    private static final String OPEN = "open";
    private static final String WITHDRAWN = "withdrawn";
    private static final String PUBLISHED = "published";

    /** Stands for the end that has not come. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final IndexFieldReference<String> record;
    private final IndexFieldReference<String> code;
    private final IndexFieldReference<Integer> number;
    private final IndexFieldReference<Instant> recordedFrom;
    private final IndexFieldReference<Instant> recordedTo;
    private final IndexFieldReference<Boolean> open;
    private final IndexFieldReference<Boolean> withdrawn;
    private final IndexFieldReference<Boolean> published;

    public VersionDocument(IndexSchemaElement schema) {
        record = schema.field(RECORD, type -> type.asString().projectable(Projectable.YES))
                .toReference();
        code = schema.field(
                        CODE,
                        type -> type.asString().projectable(Projectable.YES).sortable(Sortable.YES))
                .toReference();
        number = schema.field(NUMBER, type -> type.asInteger().projectable(Projectable.YES))
                .toReference();
        recordedFrom = schema.field(
                        RECORDED_FROM,
                        type -> type.asInstant().projectable(Projectable.YES).sortable(Sortable.YES))
                .toReference();
        recordedTo = schema.field(RECORDED_TO, type -> type.asInstant()).toReference();
        open = schema.field(OPEN, type -> type.asBoolean()).toReference();
        withdrawn = schema.field(WITHDRAWN, type -> type.asBoolean()).toReference();
        published = schema.field(PUBLISHED, type -> type.asBoolean()).toReference();
    }

    public void write(DocumentElement target, Version version) {
        target.addValue(record, version.record().toString());
        target.addValue(code, version.code());
        target.addValue(number, version.number());
        target.addValue(recordedFrom, version.recordedFrom());
        target.addValue(recordedTo, Objects.requireNonNullElse(version.recordedTo(), NEVER));
        target.addValue(open, version.isPublic() && version.isPublicNow());
        target.addValue(withdrawn, version.isWithdrawn());
        target.addValue(published, version.isPublic() && !version.isWithdrawn());
    }

    /** The versions of {@code code} that were public when they were written, whatever became of the record. */
    public static PredicateFinalStep onceSeen(SearchPredicateFactory predicates, String code) {
        return predicates
                .and()
                .add(predicates.match().field(CODE).matching(code))
                .add(onceSeen(predicates));
    }

    /** All versions that were public when they were written. */
    public static PredicateFinalStep onceSeen(SearchPredicateFactory predicates) {
        return predicates.match().field(PUBLISHED).matching(true);
    }

    /**
     * The versions the public could read at {@code then} that ended after it, at {@code until} at the latest. Whether
     * it may still see their records is not asked: whoever uses it tells of them no more than that they ended.
     */
    public static PredicateFinalStep ended(SearchPredicateFactory predicates, Instant then, Instant until) {
        return predicates
                .and()
                .add(onceSeen(predicates))
                .add(predicates.range().field(RECORDED_FROM).atMost(then))
                .add(predicates.range().field(RECORDED_TO).greaterThan(then))
                .add(predicates.range().field(RECORDED_TO).atMost(until));
    }

    /**
     * The versions the book held at {@code asOf}, as far as the current actor may see them. Every query of versions
     * starts with it: the level comes from the actor, never from a filter.
     *
     * @param asOf absent for now
     */
    public static PredicateFinalStep seen(SearchPredicateFactory predicates, @Nullable Instant asOf) {
        var held = predicates.and().add(predicates.match().field(WITHDRAWN).matching(false));
        if (asOf == null) {
            held.add(predicates.match().field(RECORDED_TO).matching(NEVER));
        } else {
            held.add(predicates.range().field(RECORDED_FROM).atMost(asOf));
            held.add(predicates.range().field(RECORDED_TO).greaterThan(asOf));
        }
        if (!Actor.current().isStaff()) {
            held.add(predicates.match().field(OPEN).matching(true));
        }
        return held;
    }
}
