package org.greenregistry.ledger;

import org.greenregistry.access.Actor;
import org.greenregistry.access.Role;
import org.greenregistry.access.Scope;
import org.greenregistry.kernel.Refusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose scope reaches which draft. Whatever is published every member of staff reads. */
@Component
class Reach {

    private final Kinds kinds;
    private final Publishing book;

    Reach(Kinds kinds, Publishing book) {
        this.kinds = kinds;
        this.book = book;
    }

    boolean covers(Draft draft) {
        return isWithin(Actor.current().scope(), draft);
    }

    boolean isWithin(Scope scope, Draft draft) {
        return !scope.isLimited() || covers(scope, kinds.named(draft.kind()), draft);
    }

    void require(Draft draft) {
        if (!covers(draft)) {
            throw new Refusal("ledger.scope");
        }
    }

    /** Officers write whatever the book holds, others what its kind leaves to them. */
    void requireWriter(Draft draft) {
        if (!isOpenTo(Actor.current(), draft)) {
            throw new AccessDeniedException("not for this writer");
        }
    }

    /** What a program writes is the work of whoever answers for it as well. */
    static void noteResponsible(Draft draft) {
        var program = Actor.current().program();
        if (program != null) {
            draft.addWriter(program.responsible());
        }
    }

    /** Whether {@code writer} may draft what {@code draft} says. */
    boolean isOpenTo(Actor writer, Draft draft) {
        return writer.is(Role.OFFICER) || isOpenTo(writer, kinds.named(draft.kind()), draft);
    }

    private <C extends Record> boolean isOpenTo(Actor outsider, RecordKind<C> kind, Draft draft) {
        var base = book.base(draft, kind).orElse(null);
        return kind.isOpenTo(outsider, new Writing<>(draft.record().id(), base, Contents.of(kind, draft)));
    }

    private static <C extends Record> boolean covers(Scope scope, RecordKind<C> kind, Draft draft) {
        var content = Contents.of(kind, draft);
        return scope.covers(kind.areas(content), kind.agencies(content));
    }
}
