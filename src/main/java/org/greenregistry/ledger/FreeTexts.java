package org.greenregistry.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.Redacted;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Finds the values of a version a mark may stand for: free text, no codes, numbers, dates or ids. */
@Component
class FreeTexts {

    private final Faults faults;

    FreeTexts(Faults faults) {
        this.faults = faults;
    }

    /** Texts by path. */
    Map<String, String> of(RecordKind<?> kind, Version version) {
        var tree = version.tree(Level.RESTRICTED);
        var leaves = Leaves.of(tree);
        var ids = new HashSet<String>();
        leaves.forEach((path, value) -> {
            if (path.endsWith("].id")) {
                ids.add(value.asString());
            }
        });
        var texts = new HashMap<String, String>();
        leaves.forEach((path, value) -> {
            if (value.isString()
                    && !ids.contains(value.asString())
                    && isShownAsWritten(kind, path, value.asString())
                    && isNoWorse(kind, version.schema(), tree, Redacting.without(tree, Set.of(path)))) {
                texts.put(path, value.asString());
            }
        });
        return texts;
    }

    /** A code is shown by its name. */
    private static boolean isShownAsWritten(RecordKind<?> kind, String path, String value) {
        return !value.equals(Redacted.MARK)
                && kind.words(Change.fieldOf(path), value, Locale.ENGLISH).equals(value);
    }

    /** Whether the content can still be read with the mark in it, and breaks no rule of its form. */
    private boolean isNoWorse(RecordKind<?> kind, int schema, ObjectNode before, ObjectNode after) {
        try {
            return count(Contents.read(kind, schema, after)) <= count(Contents.read(kind, schema, before));
        } catch (JacksonException noText) {
            return false;
        }
    }

    private int count(Record content) {
        return faults.of(content, OnDraft.class, Locale.ROOT).size();
    }
}
