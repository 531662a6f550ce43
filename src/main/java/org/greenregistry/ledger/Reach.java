package org.greenregistry.ledger;

import org.greenregistry.access.Actor;
import org.greenregistry.access.Scope;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Whose scope reaches which draft. Whatever is published every member of staff reads. */
@Component
class Reach {

    private final Kinds kinds;

    Reach(Kinds kinds) {
        this.kinds = kinds;
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

    private static <C extends Record> boolean covers(Scope scope, RecordKind<C> kind, Draft draft) {
        var content = Contents.of(kind, draft);
        return scope.covers(kind.areas(content), kind.agencies(content));
    }
}
