package org.greenregistry.opendata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.greenregistry.kernel.StoredFile;
import org.greenregistry.shell.Wording;
import org.greenregistry.work.FileService;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files a draft names. Whoever sees the draft may have their bytes, so a program names only files that stand in it
 * already or that it sent itself.
 */
@Component
class ApiFiles {

    private static final String DIGEST = "sha256";

    private final FileService files;

    ApiFiles(FileService files) {
        this.files = files;
    }

    /** Completes each file in {@code tree} with what the store knows of it; returns those that may not stand there. */
    List<ApiFault> settled(ObjectNode tree, ObjectNode before, Locale locale) {
        var known = new HashMap<String, ObjectNode>();
        each(before, "", (path, file) -> known.put(digest(file), file));
        var faults = new ArrayList<ApiFault>();
        each(tree, "", (path, file) -> {
            if (!settle(file, known)) {
                faults.add(new ApiFault(path, "file", Wording.text(locale, "api.body.file", path, digest(file))));
            }
        });
        return faults;
    }

    private boolean settle(ObjectNode file, Map<String, ObjectNode> known) {
        var digest = digest(file);
        var before = known.get(digest);
        if (before != null) {
            fill(
                    file,
                    before.path("name").asString(""),
                    before.path("mediaType").asString(""),
                    before.path("size").asLong(0));
            return true;
        }
        var sent = files.mine(digest);
        sent.ifPresent(own -> fill(file, own));
        return sent.isPresent();
    }

    private static void fill(ObjectNode file, StoredFile own) {
        fill(file, own.name(), own.mediaType(), own.size());
    }

    private static void fill(ObjectNode file, String name, String mediaType, long size) {
        file.put("name", name);
        file.put("mediaType", mediaType);
        file.put("size", size);
    }

    private static String digest(JsonNode file) {
        return file.path(DIGEST).asString("");
    }

    private static void each(JsonNode node, String path, Visit visit) {
        if (node instanceof ObjectNode object) {
            if (object.has(DIGEST)) {
                visit.file(path, object);
            }
            object.properties()
                    .forEach(entry -> each(
                            entry.getValue(), path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), visit));
        } else {
            node.values()
                    .forEach(item -> each(item, path + "[" + item.path("id").asString("") + "]", visit));
        }
    }

    private interface Visit {
        void file(String path, ObjectNode file);
    }
}
