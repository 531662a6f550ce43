package org.greenregistry.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;
import org.jspecify.annotations.Nullable;

/** Some fields of a record by themselves, in a dialog for instance: saved by nobody while one types. */
public final class RecordForm<R extends Record> extends Div {

    private final Inputs inputs;
    private final RecordFields<R> fields;
    private final Paragraph complaint = new Paragraph();

    /**
     * @param key first part of the labels' translation keys
     * @param components those shown; the others keep their values
     */
    public RecordForm(String key, R shown, FieldMakers makers, List<String> components) {
        this(key, shown, makers, components, null);
    }

    /** @param files where uploaded ones go; absent if no component is a file */
    public RecordForm(String key, R shown, FieldMakers makers, List<String> components, @Nullable Attachments files) {
        inputs = new Inputs(false, UnaryOperator.identity(), files);
        fields = new RecordFields<>(FormPart.root(inputs, key, shown.getClass()), shown, makers);
        complaint.addClassNames("alarm", "wide");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        addClassName("form-fields");
        add(fields.fields(components.toArray(String[]::new)));
        add(complaint);
    }

    public RecordFields<R> parts() {
        return fields;
    }

    /** The record as typed, or empty with its faults said: at their fields, or beneath where they have none. */
    public Optional<R> checked() {
        return checked(record -> List.of());
    }

    /** @param more faults the rules of the record do not know, by component */
    public Optional<R> checked(Function<R, List<FormNote>> more) {
        var record = fields.value();
        var faults = Stream.concat(broken(record), more.apply(record).stream()).toList();
        inputs.say(faults);
        inputs.beStrict();
        complaint.setText(faults.stream()
                .filter(fault -> inputs.target(fault.path()).isEmpty())
                .map(FormNote::text)
                .findFirst()
                .orElse(""));
        complaint.setVisible(!complaint.getText().isEmpty());
        faults.stream().findFirst().ifPresent(fault -> inputs.focus(fault.path()));
        return faults.isEmpty() && inputs.raw().isEmpty() ? Optional.of(record) : Optional.empty();
    }

    private static Stream<FormNote> broken(Record record) {
        var rules = DraftBinder.Rules.INSTANCE;
        return rules.getJavaxBeanValidator().validate(record, Default.class, OnDraft.class, OnSubmit.class).stream()
                .map(fault -> new FormNote(fault.getPropertyPath().toString(), rules.message(fault, Lang.current())));
    }
}
