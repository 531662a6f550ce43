package org.greenregistry.ledger;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Brings a draft and the newest version of its record together. */
@Component
class Merging {
    private final Versions versions;
    private final Kinds kinds;

    Merging(Versions versions, Kinds kinds) {
        this.versions = versions;
        this.kinds = kinds;
    }

    private Version newest(Draft draft) {
        return versions.findFirstByRecordOrderByNumberDesc(draft.record().id())
                .orElseThrow(() -> new Refusal("ledger.record.none"));
    }

    MergeSheet sheet(Draft draft) {
        var kind = kinds.named(draft.kind());
        var newest = newest(draft);
        var restricted = new HashSet<>(restricted(Contents.of(kind, draft)));
        restricted.addAll(restricted(Contents.of(kind, newest, Level.RESTRICTED)));
        restricted.addAll(restricted(base(draft, kind)));
        return MergeSheet.of(draft.kind(), newest.number(), merge(draft, newest, Map.of()), restricted);
    }

    /** Refuses what leaves a conflict open, and choices made against a version that is no longer the newest. */
    Merge settled(Draft draft, int number, Map<String, Conflict.Side> choices) {
        var newest = newest(draft);
        var merge = merge(draft, newest, choices);
        if (newest.number() != number || !merge.conflicts().isEmpty()) {
            throw new Refusal("ledger.merge.moved");
        }
        return merge;
    }

    private Merge merge(Draft draft, Version newest, Map<String, Conflict.Side> choices) {
        return merge(kinds.named(draft.kind()), draft, newest, choices);
    }

    /** Derived parts are nobody's wish, so there is no conflict in them. */
    private <C extends Record> Merge merge(
            RecordKind<C> kind, Draft draft, Version newest, Map<String, Conflict.Side> choices) {
        var base = base(draft, kind);
        return Merge.of(
                draft.kind(),
                Canonical.tree(base),
                Canonical.tree(Derived.kept(kind, Contents.of(kind, draft), base)),
                draft.typed().raw(),
                Canonical.tree(Contents.of(kind, newest, Level.RESTRICTED)),
                choices);
    }

    private <C extends Record> C base(Draft draft, RecordKind<C> kind) {
        var number = draft.base();
        return number == null
                ? kind.empty()
                : Contents.of(
                        kind,
                        versions.findByRecordAndNumber(draft.record().id(), number)
                                .orElseThrow(),
                        Level.RESTRICTED);
    }

    private static Set<String> restricted(Record content) {
        return Leaves.of(Division.of(content).tree(Level.RESTRICTED)).keySet();
    }
}
