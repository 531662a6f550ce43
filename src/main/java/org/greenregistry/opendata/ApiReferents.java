package org.greenregistry.opendata;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.cooperation.Referents;
import org.greenregistry.kernel.Canonical;
import org.greenregistry.kernel.RecordPaths;
import org.greenregistry.kernel.Refers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Contents as programs read them: records they refer to by code and name, never by an id of the database. */
@Component
class ApiReferents {

    private static final Set<Refers.To> RECORDS = Set.of(Refers.To.ORGANISATION, Refers.To.PROJECT);

    private final Referents referents;

    ApiReferents(Referents referents) {
        this.referents = referents;
    }

    /** What the reader may not see of other records is left out. */
    ObjectNode outward(Record content, Locale locale) {
        var tree = Canonical.tree(content);
        replace(content.getClass(), tree, locale);
        return tree;
    }

    private void replace(Class<?> type, ObjectNode node, Locale locale) {
        for (var component : type.getRecordComponents()) {
            var value = node.get(component.getName());
            if (value != null) {
                replace(component, value, node, locale);
            }
        }
    }

    private void replace(RecordComponent component, JsonNode value, ObjectNode holder, Locale locale) {
        var refers = component.getAnnotation(Refers.class);
        var type = RecordPaths.typeOf(component);
        if (refers != null && RECORDS.contains(refers.value())) {
            holder.remove(component.getName());
            referents.page(refers.value(), value.asString()).ifPresent(page -> holder.putObject(component.getName())
                    .put("code", page.substring(page.lastIndexOf('/') + 1))
                    .put("name", referents.label(refers.value(), value.asString(), locale)));
        } else if (RecordPaths.isTree(type)) {
            for (var item : value.isArray() ? value.values() : List.of(value)) {
                replace(type, (ObjectNode) item, locale);
            }
        }
    }
}
