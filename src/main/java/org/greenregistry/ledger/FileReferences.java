package org.greenregistry.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.StoredFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The files a content tree names, wherever a {@link StoredFile} stands in it, of whatever schema it is. */
final class FileReferences {

    /** The component by which a {@link StoredFile} is known in a tree. */
    static final String DIGEST = "sha256";

    private static final String END = "." + DIGEST;

    private FileReferences() {}

    static List<StoredFile> in(ObjectNode tree) {
        return new ArrayList<>(byPath(tree).values());
    }

    static Optional<StoredFile> find(ObjectNode tree, String sha256) {
        return in(tree).stream().filter(file -> file.sha256().equals(sha256)).findFirst();
    }

    /** Paths of the names people gave their files. */
    static Set<String> names(Map<String, JsonNode> leaves) {
        return leaves.keySet().stream()
                .filter(path -> path.endsWith(END))
                .map(path -> at(path) + ".name")
                .collect(Collectors.toSet());
    }

    private static String at(String digest) {
        return digest.substring(0, digest.length() - END.length());
    }

    /** Files by the path they stand at. */
    static Map<String, StoredFile> byPath(ObjectNode tree) {
        var leaves = Leaves.of(tree);
        var files = new LinkedHashMap<String, StoredFile>();
        leaves.forEach((path, value) -> {
            if (path.endsWith(END)) {
                var file = at(path);
                var own = Canonical.emptyTree();
                for (var component : StoredFile.class.getRecordComponents()) {
                    own.set(component.getName(), leaves.get(file + "." + component.getName()));
                }
                files.put(file, Canonical.read(own, StoredFile.class));
            }
        });
        return files;
    }
}
