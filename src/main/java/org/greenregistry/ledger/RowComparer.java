package org.greenregistry.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.greenregistry.access.Scope;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.shell.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Lays a row beside the versions it is about. Asks neither the database nor who acts, so that rows can be compared side
 * by side.
 */
final class RowComparer<C extends Record> {

    /** The versions of one row's record; both absent for a new one. */
    record Standing(@Nullable Version base, @Nullable Version newest) {}

    /** Who has an official number. */
    record Holder(UUID record, String code) {}

    private final RecordKind<C> kind;
    private final Faults rules;
    private final Scope scope;
    private final Locale locale;

    RowComparer(RecordKind<C> kind, Faults rules, Scope scope, Locale locale) {
        this.kind = kind;
        this.rules = rules;
        this.scope = scope;
        this.locale = locale;
    }

    RowResult<C> compare(Row row, Standing standing) {
        var newest = standing.newest();
        var old = newest == null ? kind.empty() : Contents.of(kind, newest, Level.RESTRICTED);
        var written = standing.base() == null || standing.base() == newest
                ? old
                : Contents.of(kind, standing.base(), Level.RESTRICTED);
        var laid = new LaidRow<>(kind, written, row);
        var merged = newest == null
                ? new Merged<>(laid.content(), laid.raw(), List.<Conflict>of())
                : merged(row, written, laid, old);
        var content = merged.content();
        var parts = Division.of(content);
        var changes = new Comparison(kind.name(), newest == null ? new Parts() : Division.of(old), parts)
                .seenAt(Level.INTERNAL).stream()
                        .filter(change -> !merged.raw().containsKey(change.path()))
                        .toList();
        var faults = faults(row, newest, content, old);
        return new RowResult<>(
                state(newest, changes, merged.conflicts(), merged.raw(), faults),
                newest == null ? null : newest.record(),
                newest == null ? null : newest.number(),
                kind.title(content),
                parts.isEmpty(Level.RESTRICTED) ? content : Canonical.read(Masks.masked(parts), kind.contentType()),
                changes,
                merged.conflicts(),
                merged.raw(),
                faults,
                missing(content, merged.raw().keySet(), faults),
                laid.slots(),
                kind.keys(content).stream().map(RowComparer::named).collect(Collectors.toSet()),
                Set.of());
    }

    /** A row with what the book got meanwhile. */
    private record Merged<C>(C content, Map<String, String> raw, List<Conflict> conflicts) {}

    private Merged<C> merged(Row row, C written, LaidRow<C> laid, C old) {
        var merge = Merge.of(
                kind.name(),
                Canonical.tree(written),
                Canonical.tree(laid.content()),
                laid.raw(),
                Canonical.tree(old),
                row.choices());
        var content = Canonical.read(merge.content(), kind.contentType());
        // Masking asks for three divisions of whole contents; most rows have nothing to mask.
        var conflicts = merge.conflicts().isEmpty()
                ? List.<Conflict>of()
                : MergeSheet.of(
                                kind.name(),
                                0,
                                merge,
                                hidden(Division.of(old), Division.of(content), Division.of(written)))
                        .conflicts();
        return new Merged<>(content, merge.raw(), conflicts);
    }

    static String named(RecordKind.OfficialKey key) {
        return key.scheme() + " " + key.value();
    }

    /** What changes nothing cannot be wrong. */
    private static RowResult.State state(
            @Nullable Version newest,
            List<Change> changes,
            List<Conflict> conflicts,
            Map<String, String> raw,
            List<Fault> faults) {
        if (newest != null && changes.isEmpty() && conflicts.isEmpty() && raw.isEmpty()) {
            return RowResult.State.UNCHANGED;
        } else if (!faults.isEmpty() || !raw.isEmpty()) {
            return RowResult.State.FAULTY;
        } else if (!conflicts.isEmpty()) {
            return RowResult.State.CONFLICT;
        }
        return newest == null ? RowResult.State.NEW : RowResult.State.CHANGED;
    }

    private static Set<String> hidden(Parts... contents) {
        var hidden = new HashSet<String>();
        for (var parts : contents) {
            hidden.addAll(Leaves.of(parts.tree(Level.RESTRICTED)).keySet());
        }
        return hidden;
    }

    private List<Fault> faults(Row row, @Nullable Version newest, C content, C old) {
        var faults = new ArrayList<Fault>();
        if (row.code() != null && newest == null) {
            faults.add(fault("ledger.row.unknown", row.code()));
        } else if (newest != null && newest.isWithdrawn()) {
            faults.add(fault("ledger.row.withdrawn", newest.code()));
        }
        if (!covers(content) || (newest != null && !covers(old))) {
            faults.add(fault("ledger.scope"));
        }
        faults.addAll(rules.of(content, OnDraft.class, locale));
        return faults;
    }

    private List<Fault> missing(C content, Set<String> unread, List<Fault> faults) {
        return rules.of(content, OnSubmit.class, locale).stream()
                .filter(fault -> !unread.contains(fault.path()) && !faults.contains(fault))
                .toList();
    }

    private boolean covers(C content) {
        return !scope.isLimited() || scope.covers(kind.areas(content), kind.agencies(content));
    }

    private Fault fault(String key, Object... arguments) {
        return new Fault("", Wording.text(locale, key, arguments), key);
    }

    /** The same result with the other records that have its numbers. */
    static <C extends Record> RowResult<C> held(RowResult<C> result, Map<String, Holder> known) {
        var holders = result.numbers().stream()
                .map(known::get)
                .filter(holder -> holder != null && !holder.record().equals(result.record()))
                .map(Holder::code)
                .collect(Collectors.toSet());
        return new RowResult<>(
                result.state(),
                result.record(),
                result.base(),
                result.title(),
                result.content(),
                result.changes(),
                result.conflicts(),
                result.raw(),
                result.faults(),
                result.missing(),
                result.slots(),
                result.numbers(),
                holders);
    }
}
