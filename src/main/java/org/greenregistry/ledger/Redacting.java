package org.greenregistry.ledger;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.greenregistry.journal.Act;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.Redacted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Takes values out of versions; the only statement that changes one. See src/docs/decisions/07-redaction.md. The part
 * keeps its digest, so that the version's hash holds; its present bytes are vouched for by the act of redaction.
 */
@Component
class Redacting {

    private final Versions versions;
    private final EntityManager database;

    Redacting(Versions versions, EntityManager database) {
        this.versions = versions;
        this.database = database;
    }

    /** How an act of redaction names a part of a version. */
    static String place(Version version, Level level) {
        return "version[" + version.number() + "]." + level;
    }

    /** How an act of redaction names the reason of a withdrawal. */
    static String placeOfReason(Version version) {
        return "version[" + version.number() + "].reason";
    }

    /** Takes {@code text} out wherever it is the reason of a withdrawal of that record. */
    List<Act.FieldChange> reasons(UUID record, String text) {
        var changes = new ArrayList<Act.FieldChange>();
        for (var version : versions.findByRecordOrderByNumberDesc(record)) {
            version.reason().filter(reason -> reason.text().equals(text)).ifPresent(reason -> {
                var left = reason.redacted(Redacted.MARK);
                write(version, "reason_text", "reason_salt", left);
                changes.add(new Act.FieldChange(placeOfReason(version), reason.digest(), left.computedDigest()));
            });
        }
        return changes;
    }

    /**
     * @param paths in a part, of what is to be taken out
     * @return the place and both digests of each part that had something to take out
     */
    List<Act.FieldChange> versions(UUID record, Function<ObjectNode, Set<String>> paths) {
        var changes = new ArrayList<Act.FieldChange>();
        for (var version : versions.findByRecordOrderByNumberDesc(record)) {
            version.parts().forEach((level, part) -> {
                var tree = Canonical.parse(part.text());
                var hidden = paths.apply(tree);
                if (!hidden.isEmpty()) {
                    var left = part.redacted(Canonical.text(without(tree, hidden)));
                    write(version, level, left);
                    changes.add(new Act.FieldChange(place(version, level), part.digest(), left.computedDigest()));
                }
            });
        }
        return changes;
    }

    static ObjectNode without(ObjectNode tree, Set<String> paths) {
        var leaves = Leaves.of(tree);
        paths.forEach(path -> leaves.put(path, StringNode.valueOf(Redacted.MARK)));
        return Leaves.tree(leaves);
    }

    private void write(Version version, Level level, SealedPart part) {
        var column = level.name().toLowerCase(Locale.ROOT);
        write(version, column + "_text", level == Level.PUBLIC ? null : column + "_salt", part);
    }

    private void write(Version version, String column, @Nullable String salt, SealedPart part) {
        var query = database.createNativeQuery("update ledger_version set " + column + " = :text"
                        + (salt == null ? "" : ", " + salt + " = :salt") + " where id = :id")
                .setParameter("text", part.text())
                .setParameter("id", version.id());
        if (salt != null) {
            query.setParameter("salt", part.salt());
        }
        query.executeUpdate();
    }
}
