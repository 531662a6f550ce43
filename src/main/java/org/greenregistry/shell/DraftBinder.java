package org.greenregistry.shell;

import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.PropertyDefinition;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.validator.BeanValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.groups.Default;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.kernel.OnDraft;
import org.greenregistry.kernel.OnSubmit;

/**
 * Binds fields to one flat record and enforces the constraints the record declares: those of one component on its
 * field, those that span components on the whole form. While typing, the rules of {@link OnDraft} bind; fields that
 * {@link OnSubmit} requires carry the required mark from the start.
 */
public final class DraftBinder<T extends Record> extends Binder<T> {

    private final Class<T> type;
    private Class<?> group = OnDraft.class;

    public DraftBinder(Class<T> type) {
        super(type);
        this.type = type;
        withValidator(this::spanning);
    }

    /** The record as typed, or empty with the faults shown; incomplete is no fault. */
    public Optional<T> read() {
        return read(OnDraft.class);
    }

    /** The same under the rules of {@code rules}, {@link OnSubmit} for instance. */
    public Optional<T> read(Class<?> rules) {
        var before = group;
        group = rules;
        try {
            return Optional.of(writeRecord());
        } catch (ValidationException faults) {
            return Optional.empty();
        } finally {
            group = before;
        }
    }

    @Override
    protected BindingBuilder<T, ?> configureBinding(BindingBuilder<T, ?> binding, PropertyDefinition<T, ?> definition) {
        var name = definition.getName();
        if (Requirement.on(type, name)) {
            binding.getField().setRequiredIndicatorVisible(true);
        }
        return binding.withValidator((value, field) -> component(name, value, field));
    }

    private ValidationResult component(String name, Object value, ValueContext field) {
        return first(
                Rules.INSTANCE.getJavaxBeanValidator().validateValue(type, name, value, Default.class, group), field);
    }

    /** Faults of single components stand at their fields already. */
    private ValidationResult spanning(T record, ValueContext form) {
        return first(Rules.INSTANCE.getJavaxBeanValidator().validate(record, Default.class, group), form);
    }

    private static ValidationResult first(Set<? extends ConstraintViolation<?>> faults, ValueContext where) {
        var locale = where.getLocale().orElse(Lang.VIETNAMESE);
        return faults.stream()
                .findFirst()
                .map(fault -> ValidationResult.error(Rules.INSTANCE.message(fault, locale)))
                .orElseGet(ValidationResult::ok);
    }

    /** Opens Vaadin's validator factory, and its wording in the language of the page. */
    static final class Rules extends BeanValidator {

        static final Rules INSTANCE = new Rules();

        private Rules() {
            super(Object.class, "class");
        }

        String message(ConstraintViolation<?> fault, Locale locale) {
            return getMessage(fault, locale);
        }
    }
}
