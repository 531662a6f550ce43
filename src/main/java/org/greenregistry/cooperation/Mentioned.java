package org.greenregistry.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.kernel.Refers;

/**
 * What a content says and whom it names.
 *
 * @param names what it and those who take part are called
 * @param texts other free texts in the order of the content, without codes and ids
 * @param records ids of records it refers to
 */
record Mentioned(List<String> names, List<String> texts, Set<UUID> records) {

    static Mentioned in(Record content) {
        var tree = ContentTree.of(content);
        var found = new Mentioned(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
        RecordPaths.leaves(content.getClass(), (path, component) -> {
            var type = RecordPaths.typeOf(component);
            if (type == UUID.class) {
                tree.at(path).forEach(id -> found.records.add(UUID.fromString(id)));
            } else if (type == String.class
                    && component.getAnnotation(Refers.class) == null
                    && !path.endsWith("id")
                    && !path.endsWith("sha256")) {
                (isName(path) ? found.names : found.texts).addAll(tree.at(path));
            }
        });
        return found;
    }

    private static boolean isName(String path) {
        return path.endsWith("name") || path.endsWith("name.vi") || path.endsWith("name.en");
    }
}
