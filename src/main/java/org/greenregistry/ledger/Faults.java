package org.greenregistry.ledger;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.RecordValues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Asks the rules on a content record and says what breaks them, at which field. */
@Component
class Faults {

    private final Validator validator;

    Faults(Validator validator) {
        this.validator = validator;
    }

    /** In the order of the record's components, then of its items. */
    List<Fault> of(Record content, Class<?> group, Locale locale) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return validator.validate(content, group).stream()
                    .sorted(Comparator.comparing(fault -> path(content, fault, true)))
                    .map(fault -> new Fault(path(content, fault, false), fault.getMessage(), code(fault)))
                    .distinct()
                    .toList();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** The key of the rule's sentence; rules that come with the validator by their own name. */
    private static String code(ConstraintViolation<?> fault) {
        var template = fault.getMessageTemplate();
        return template.startsWith("{") && template.endsWith("}")
                ? template.substring(1, template.length() - 1)
                        .replaceAll(
                                "^(jakarta\\.validation|org\\.hibernate\\.validator)\\.constraints\\.(.*)\\.message$",
                                "$2")
                : fault.getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
    }

    /** For text at {@code path} no value could be read from. */
    Fault unreadable(String path, Locale locale) {
        var lent = of(new Unreadable(false), OnSubmit.class, locale).getFirst();
        return new Fault(path, lent.message(), lent.code());
    }

    /** Never valid: it lends its message to fields whose text could not be read. */
    private record Unreadable(
            @AssertTrue(message = "{ledger.unreadable}", groups = OnSubmit.class)
            boolean readable) {}

    /**
     * The validator's path with the index of an item replaced by its id, and without the names of rule methods.
     *
     * @param sortable counts components and items instead of naming them
     */
    private static String path(Record content, ConstraintViolation<?> fault, boolean sortable) {
        var path = new StringBuilder();
        Object at = content;
        for (var node : fault.getPropertyPath()) {
            var index = node.getIndex();
            if (index != null && at instanceof List<?> list) {
                at = list.get(index);
                path.append(sortable ? "%04d.".formatted(index) : "[" + ((Identified) at).id() + "]");
            }
            var component = component(at, node);
            if (component != null && at instanceof Record part) {
                path.append(
                        sortable
                                ? "%04d.".formatted(order(component))
                                : (path.isEmpty() ? "" : ".") + component.getName());
                at = RecordValues.valueOf(part, component);
            }
        }
        return path.toString();
    }

    private static int order(RecordComponent component) {
        return Arrays.stream(component.getDeclaringRecord().getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf(component.getName());
    }

    /** The component a node names; a rule over several components is named after the one it blames. */
    private static @Nullable RecordComponent component(@Nullable Object at, Path.Node node) {
        var name = node.getName();
        return at instanceof Record && name != null
                ? Arrays.stream(at.getClass().getRecordComponents())
                        .filter(component -> name.startsWith(component.getName()))
                        .max(Comparator.comparingInt(
                                component -> component.getName().length()))
                        .orElse(null)
                : null;
    }
}
