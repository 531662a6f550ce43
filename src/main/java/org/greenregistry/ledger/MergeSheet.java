package org.greenregistry.ledger;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a draft and the newest version, RESTRICTED values masked.
 *
 * @param newest number of that version
 * @param conflicts to be settled by the draft's owner
 * @param unread paths at which mine is what was typed, because it could not be read
 * @param taken what only the published side changed: it comes over without question
 */
public record MergeSheet(String kind, int newest, List<Conflict> conflicts, Set<String> unread, List<Change> taken) {
    static MergeSheet of(String kind, int newest, Merge merge, Set<String> restricted) {
        return new MergeSheet(
                kind,
                newest,
                merge.conflicts().stream()
                        .map(conflict -> new Conflict(
                                conflict.path(),
                                conflict.fields().stream()
                                        .map(field -> restricted.contains(field.path()) ? masked(field) : field)
                                        .toList()))
                        .toList(),
                merge.raw().keySet(),
                merge.taken().stream()
                        .map(change -> restricted.contains(change.path()) ? masked(change) : change)
                        .toList());
    }

    /** Silent about {@code paths}: what colleagues note for each other comes over untold. */
    MergeSheet without(Set<String> paths) {
        return new MergeSheet(
                kind,
                newest,
                conflicts,
                unread,
                taken.stream().filter(change -> !paths.contains(change.path())).toList());
    }

    private static Conflict.Field masked(Conflict.Field field) {
        return new Conflict.Field(
                field.path(), field.label(), mask(field.base()), mask(field.theirs()), mask(field.mine()));
    }

    private static Change masked(Change change) {
        return new Change(change.path(), change.label(), mask(change.before()), mask(change.after()));
    }

    private static @Nullable String mask(@Nullable String value) {
        return value == null ? null : Masks.mask(value);
    }
}
