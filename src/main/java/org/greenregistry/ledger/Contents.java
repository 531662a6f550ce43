package org.greenregistry.ledger;

import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.Level;
import tools.jackson.databind.node.ObjectNode;

/** Reads stored content of any schema as content of the present one. */
final class Contents {

    private Contents() {}

    static <C extends Record> C of(RecordKind<C> kind, Version version, Level level) {
        return read(kind, version.schema(), version.tree(level));
    }

    static <C extends Record> C of(RecordKind<C> kind, Draft draft) {
        return read(kind, draft.typed().schema(), draft.typed().tree());
    }

    static <C extends Record> C read(RecordKind<C> kind, int schema, ObjectNode tree) {
        return Canonical.read(present(kind, schema, tree), kind.contentType());
    }

    static ObjectNode present(RecordKind<?> kind, int schema, ObjectNode tree) {
        var upcast = tree;
        for (var upcaster : kind.upcasters().subList(schema - 1, kind.schema() - 1)) {
            upcast = upcaster.next(upcast);
        }
        return upcast;
    }
}
