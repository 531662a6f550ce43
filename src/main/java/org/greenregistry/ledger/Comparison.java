package org.greenregistry.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.journal.Act;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Two divided contents side by side: for a reviewer with masks, for the journal with digests. */
final class Comparison {

    private static final String DIGEST = "sha256:";

    private final String kind;
    private final Parts before;
    private final Parts after;

    Comparison(String kind, Parts before, Parts after) {
        this.kind = kind;
        this.before = before;
        this.after = after;
    }

    /** As far as {@code level} sees; nothing is masked because nothing RESTRICTED is there. */
    List<Change> seenAt(Level level) {
        return Difference.between(kind, before.joined(level), after.joined(level));
    }

    /** Everything, RESTRICTED values masked. */
    List<Change> masked() {
        var open = seenAt(Level.INTERNAL);
        var hidden = restricted().stream()
                .map(change -> new Change(change.path(), change.label(), mask(change.before()), mask(change.after())));
        return Stream.concat(open.stream(), hidden).toList();
    }

    /** Everything, RESTRICTED values as their digests; names of files are left out, as people may be named there. */
    List<Act.FieldChange> journalled() {
        var old = Leaves.of(before.joined(Level.INTERNAL));
        var now = Leaves.of(after.joined(Level.INTERNAL));
        var names = new HashSet<>(FileReferences.names(old));
        names.addAll(FileReferences.names(now));
        var open = Difference.between(old, now).stream().filter(change -> !names.contains(change.path()));
        var hidden = restricted().stream()
                .map(change -> new Act.FieldChange(change.path(), digest(change.before()), digest(change.after())));
        return Stream.concat(open, hidden).toList();
    }

    /** Fields of {@code after} that did not change, RESTRICTED ones masked. */
    List<Change> unchanged() {
        var changed = masked().stream().map(Change::path).collect(Collectors.toSet());
        return Difference.between(kind, Canonical.emptyTree(), Masks.masked(after)).stream()
                .filter(field -> !changed.contains(field.path()))
                .map(field -> new Change(field.path(), field.label(), field.after(), field.after()))
                .toList();
    }

    /** Paths of RESTRICTED values on the new side. */
    Set<String> restrictedPaths() {
        return Difference.between(kind, Canonical.emptyTree(), after.tree(Level.RESTRICTED)).stream()
                .map(Change::path)
                .collect(Collectors.toSet());
    }

    private List<Change> restricted() {
        return Difference.between(kind, tree(before), tree(after));
    }

    private static ObjectNode tree(Parts parts) {
        return parts.tree(Level.RESTRICTED);
    }

    private static @Nullable String mask(@Nullable String value) {
        return value == null ? null : Masks.mask(value);
    }

    private static @Nullable String digest(@Nullable String value) {
        return value == null ? null : DIGEST + Canonical.digest(value);
    }

    /** Whether a journalled value is the digest of a RESTRICTED one. */
    static boolean isDigest(String value) {
        return value.startsWith(DIGEST);
    }
}
