package org.greenregistry.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.greenregistry.access.Actor;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Brings a draft and the newest version of its record together. */
@Component
class Merging {
    private final Publishing book;
    private final Kinds kinds;

    Merging(Publishing book, Kinds kinds) {
        this.book = book;
        this.kinds = kinds;
    }

    private Version newest(Draft draft) {
        return book.newest(draft.record().id()).orElseThrow(() -> new Refusal("ledger.record.none"));
    }

    MergeSheet sheet(Draft draft) {
        var kind = kinds.named(draft.kind());
        var newest = newest(draft);
        var contents =
                List.of(Contents.of(kind, draft), Contents.of(kind, newest, Level.RESTRICTED), base(draft, kind));
        return MergeSheet.of(
                        draft.kind(),
                        newest.number(),
                        merge(draft, newest, Map.of()),
                        at(contents, level -> level == Level.RESTRICTED))
                .without(at(
                        contents,
                        level -> level == Level.INTERNAL
                                && !Actor.current().level().covers(level)));
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

    /** With {@code newest}, nobody having chosen anything. */
    Merge untouched(Draft draft, Version newest) {
        return merge(draft, newest, Map.of());
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
        return book.base(draft, kind).orElseGet(kind::empty);
    }

    /** Paths of all that stands at those levels in any of {@code contents}. */
    private static Set<String> at(List<? extends Record> contents, Predicate<Level> levels) {
        return contents.stream()
                .map(Division::of)
                .flatMap(parts -> Arrays.stream(Level.values()).filter(levels).map(parts::tree))
                .flatMap(tree -> Leaves.of(tree).keySet().stream())
                .collect(Collectors.toSet());
    }
}
