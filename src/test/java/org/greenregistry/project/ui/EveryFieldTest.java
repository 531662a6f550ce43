package org.greenregistry.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.greenregistry.dossier.GreenFrame;
import org.greenregistry.dossier.Opportunity;
import org.greenregistry.dossier.ProjectContent;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.Level;
import org.greenregistry.kernel.RecordValues;
import org.greenregistry.project.ContentLeaf;
import org.greenregistry.project.FilledProject;
import org.junit.jupiter.api.Test;

/**
 * Whatever a project may hold, the form has a field for: each is copied from a filled form into an empty one; the name,
 * last and by hand, saves them all.
 */
class EveryFieldTest extends ProjectFormTesting {

    /** Chosen by a press beneath the name, or said at the absent value; both have their own tests. */
    private static final String NOT_FIELDS = "gaps.*|.*\\.organisation";

    private final ProjectContent filled = FilledProject.make();

    @Test
    void everyFieldCanBeWritten() {
        open(filled);
        var shown = fields().stream().map(field -> (Object) field.getValue()).toList();
        var labels =
                fields().stream().map(field -> ((HasLabel) field).getLabel()).toList();

        var draft = open((ProjectContent) emptied(filled));
        var fields = fields();
        assertThat(fields.stream().map(field -> ((HasLabel) field).getLabel())).isEqualTo(labels);
        for (var i = 1; i < fields.size(); i++) {
            write(fields.get(i), shown.get(i));
        }
        type("Tên dự án", Objects.requireNonNull(filled.name().vi()));

        assertThat(written(content(draft))).isEqualTo(written(filled));
        assertThat(drafts.open(draft, ProjectContent.class).raw()).isEmpty();
    }

    @Test
    void everyFieldSaysWhatItIs() {
        open(filled);

        assertThat(fields()).hasSizeGreaterThan(180).allSatisfy(field -> assertThat(((HasLabel) field).getLabel())
                .isNotBlank());
    }

    private static Map<String, Object> written(ProjectContent content) {
        var values = new TreeMap<>(ContentLeaf.seenAt(Level.INTERNAL, content));
        values.keySet().removeIf(path -> path.matches(NOT_FIELDS));
        return values;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void write(HasValue field, Object value) {
        field.setValue(value);
    }

    /** In the order of the page, folded ones too. */
    private static List<HasValue<?, ?>> fields() {
        var fields = new ArrayList<HasValue<?, ?>>();
        collect(UI.getCurrent().getCurrentView(), fields);
        return fields;
    }

    private static void collect(Component part, List<HasValue<?, ?>> fields) {
        if (part instanceof HasValue<?, ?> field) {
            fields.add(field);
        } else {
            part.getChildren().forEach(child -> collect(child, fields));
        }
    }

    /** The same items with nothing in them but their ids. */
    private static Record emptied(Record part) {
        var values = new TreeMap<String, Object>();
        for (var component : RecordValues.components(part)) {
            var value = RecordValues.valueOf(part, component);
            values.put(component.getName(), component.getName().equals("id") ? value : emptied(value));
        }
        return RecordValues.with(part, values::get);
    }

    private static Object emptied(Object value) {
        return switch (value) {
            case List<?> items
            when items.getFirst() instanceof Identified ->
                items.stream().map(item -> emptied((Record) item)).toList();
            case Opportunity part -> emptied((Record) part);
            case GreenFrame part -> emptied((Record) part);
            case null, default -> null;
        };
    }
}
