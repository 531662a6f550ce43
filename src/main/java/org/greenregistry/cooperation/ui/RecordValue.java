package org.greenregistry.cooperation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.Name;
import org.greenregistry.kernel.RecordPaths;
import tools.jackson.databind.JsonNode;

/** Values of a content in one line of words. */
final class RecordValue {

    private RecordValue() {}

    /** All that stands at {@code path}, joined by commas; of a text in two languages the reader's. */
    static String text(CooperationKind<?> kind, String path, JsonNode content, Locale locale) {
        var found = new ArrayList<String>();
        collect(kind, path, path, content, locale, found);
        return found.stream().distinct().collect(Collectors.joining(", "));
    }

    /** The items of the list at {@code path}, each with all it says. */
    static String items(CooperationKind<?> kind, String path, JsonNode content, Locale locale) {
        var type = RecordPaths.component(kind.contentType(), path)
                .map(RecordPaths::typeOf)
                .orElseThrow();
        var items = new ArrayList<String>();
        content.path(path).forEach(item -> items.add(item(kind, path, type, item, locale)));
        return String.join("; ", items);
    }

    private static String item(CooperationKind<?> kind, String path, Class<?> type, JsonNode item, Locale locale) {
        var found = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            var value = item.get(component.getName());
            if (value != null && !component.getName().equals("id")) {
                collect(kind, path + "." + component.getName(), "", value, locale, found);
            }
        }
        return found.stream().distinct().collect(Collectors.joining(" – "));
    }

    private static void collect(
            CooperationKind<?> kind, String whole, String rest, JsonNode node, Locale locale, List<String> found) {
        if (node.isArray()) {
            node.forEach(item -> collect(kind, whole, rest, item, locale, found));
        } else if (rest.isEmpty()) {
            add(kind, whole, node, locale, found);
        } else if (node.isObject()) {
            var dot = rest.indexOf('.');
            var next = node.get(dot < 0 ? rest : rest.substring(0, dot));
            if (next != null) {
                collect(kind, whole, dot < 0 ? "" : rest.substring(dot + 1), next, locale, found);
            }
        }
    }

    private static void add(CooperationKind<?> kind, String path, JsonNode node, Locale locale, List<String> found) {
        if (node.isObject() && isBilingual(kind, path)) {
            found.add(new LocalizedText(
                            node.path("vi").asString(null), node.path("en").asString(null))
                    .in(locale));
        } else if (node.isValueNode() && !node.isNull()) {
            found.add(kind.words(path, node.asString(), locale));
        }
    }

    static boolean isBilingual(CooperationKind<?> kind, String path) {
        return RecordPaths.component(kind.contentType(), path)
                .map(RecordPaths::typeOf)
                .filter(type -> type == LocalizedText.class || type == Name.class)
                .isPresent();
    }
}
