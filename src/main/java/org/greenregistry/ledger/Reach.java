package org.greenregistry.ledger;

import java.util.Set;
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
        return scope.covers(areas(kinds.named(draft.kind()), draft));
    }

    void require(Draft draft) {
        if (!covers(draft)) {
            throw new Refusal("ledger.scope");
        }
    }

    private static <C extends Record> Set<String> areas(RecordKind<C> kind, Draft draft) {
        return kind.areas(Contents.of(kind, draft));
    }
}
