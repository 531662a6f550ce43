package org.greenregistry.dossier;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.LocalizedText;
import org.greenregistry.kernel.RecordValues;
import org.jspecify.annotations.Nullable;

/** Walks a project for values its stage asks for and it lacks. */
final class Requirements {

    private final ProjectContent project;
    private final List<Need> found = new ArrayList<>();

    private Requirements(ProjectContent project) {
        this.project = project;
    }

    /** In the order of the content; excused ones are among them. */
    static List<Need> of(ProjectContent project) {
        var walk = new Requirements(project);
        walk.look(project, List.of(), "");
        return walk.found;
    }

    private void look(Record part, List<String> names, String path) {
        for (var component : RecordValues.components(part)) {
            var inner = append(names, component.getName());
            var at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            var value = RecordValues.valueOf(part, component);
            if (isAbsent(value)) {
                if (isAsked(component) && !project.isSaidElsewhere(at)) {
                    found.add(new Need(at, inner, null, ""));
                }
            } else if (value instanceof Record more && !(value instanceof LocalizedText)) {
                look(more, inner, at);
            } else if (value instanceof List<?> items) {
                lookAtItems(items, inner, at);
            }
        }
    }

    private void lookAtItems(List<?> items, List<String> names, String path) {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Record item && item instanceof Identified identified) {
                for (var component : RecordValues.components(item)) {
                    var at = path + "[" + identified.id() + "]." + component.getName();
                    if (isAsked(component)
                            && isAbsent(RecordValues.valueOf(item, component))
                            && !project.isSaidElsewhere(path + "." + component.getName())) {
                        found.add(new Need(at, names, i, component.getName()));
                    }
                }
            }
        }
    }

    private boolean isAsked(RecordComponent component) {
        var rule = component.getAnnotation(RequiredFrom.class);
        return rule != null && project.asksFor(rule);
    }

    static boolean isAbsent(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            case LocalizedText text -> text.vi() == null && text.en() == null;
            default -> false;
        };
    }

    private static List<String> append(List<String> names, String name) {
        var more = new ArrayList<>(names);
        more.add(name);
        return more;
    }

    /**
     * A value that is asked for.
     *
     * @param path with ids of items
     * @param names components from the root
     * @param item index in the list that {@code names} leads to; absent outside lists
     * @param component of that item
     */
    record Need(String path, List<String> names, @Nullable Integer item, String component) {

        void blame(Blame fault) {
            if (item == null) {
                fault.at(names.toArray(String[]::new));
            } else {
                fault.atItem(names.getFirst(), item, component);
            }
        }
    }
}
