package org.greenregistry.dossier;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.RecordValues;
import org.jspecify.annotations.Nullable;

/** Keeps the reasons for absent values in step with the values. */
public final class Gaps {

    private static final Pattern BOUNDARY = Pattern.compile("[.\\[\\]]+");

    private Gaps() {}

    /** Paths of values the stage asks for that are absent and have no reason. */
    public static List<String> unexplained(ProjectContent content) {
        return content.incomplete().stream()
                .filter(path -> !content.isExcused(path))
                .toList();
    }

    /** The content without reasons for values that are there, or whose item is gone. */
    public static ProjectContent withoutAnswered(ProjectContent content) {
        var open = content.gaps().stream()
                .filter(gap -> gap.path() == null || isOpen(content, gap.path()))
                .toList();
        return ProjectContentBuilder.builder(content).gaps(open).build();
    }

    /** Two lists are asked for an item of one sort, so others in them are no answer. */
    private static boolean isOpen(ProjectContent content, String path) {
        return switch (path) {
            case "parties" -> Requirements.isWithoutInvestor(content);
            case "capital" -> Requirements.isWithoutRegistered(content);
            default -> isAbsent(content, path);
        };
    }

    /** True of a value that is absent, false of an item that is: no one can say why it has no value. */
    private static boolean isAbsent(ProjectContent content, String path) {
        Object at = content;
        for (var name : BOUNDARY.split(path, -1)) {
            var next = at instanceof List<?> items ? item(items, name) : component((Record) at, name);
            if (next == null) {
                return !(at instanceof List<?>);
            }
            at = next;
        }
        return Requirements.isAbsent(at);
    }

    private static @Nullable Object item(List<?> items, String id) {
        return items.stream()
                .filter(item -> item instanceof Identified one && one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Object component(Record record, String name) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> RecordValues.valueOf(record, component))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
