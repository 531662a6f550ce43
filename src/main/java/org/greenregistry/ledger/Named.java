package org.greenregistry.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.StoredFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a content names: people and other records by id, and files. */
record Named(Set<UUID> ids, Set<StoredFile> files) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final int ID_LENGTH = 36;

    /** In any of {@code trees}. */
    static Named in(Iterable<ObjectNode> trees) {
        var named = new Named(new LinkedHashSet<>(), new LinkedHashSet<>());
        trees.forEach(named::look);
        return named;
    }

    static Named in(ObjectNode tree) {
        return in(List.of(tree));
    }

    private void look(JsonNode node) {
        if (node.isString()) {
            lookAtText(node.stringValue());
        } else if (node.isContainer()) {
            if (node.has(FileReferences.DIGEST)) {
                files.add(Canonical.read(node, StoredFile.class));
            }
            node.forEach(this::look);
        }
    }

    private void lookAtText(String text) {
        if (text.length() == ID_LENGTH && ID.matcher(text).matches()) {
            ids.add(UUID.fromString(text));
        }
    }
}
