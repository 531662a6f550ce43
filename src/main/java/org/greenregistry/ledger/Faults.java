package org.greenregistry.ledger;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.greenregistry.kernel.Identified;
import org.greenregistry.kernel.OnSubmit;
import org.greenregistry.kernel.RecordValues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Asks the rules on a content record and says what breaks them, at which field. */
@Component
class Faults {

    private static final Pattern BUILT_IN =
            Pattern.compile("^(?:jakarta\\.validation|org\\.hibernate\\.validator)\\.constraints\\.(.*)\\.message$");

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
                    .map(fault -> placed(content, fault))
                    .sorted(Comparator.comparing(Placed::order))
                    .map(Placed::fault)
                    .distinct()
                    .toList();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** @param order one character for each component and item on the way, by its place: sorts as the content is read */
    private record Placed(String order, Fault fault) {}

    /** The key of the rule's sentence; rules that come with the validator by their own name. */
    private static String code(ConstraintViolation<?> fault) {
        var template = fault.getMessageTemplate();
        return template.startsWith("{") && template.endsWith("}")
                ? BUILT_IN.matcher(template.substring(1, template.length() - 1)).replaceAll("$1")
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

    /** The validator's path with the index of an item replaced by its id, and without the names of rule methods. */
    private static Placed placed(Record content, ConstraintViolation<?> fault) {
        var order = new StringBuilder();
        var path = new StringBuilder();
        Object at = content;
        for (var node : fault.getPropertyPath()) {
            var index = node.getIndex();
            if (index != null && at instanceof List<?> list) {
                at = list.get(index);
                order.append((char) index.intValue());
                path.append('[').append(((Identified) at).id()).append(']');
            }
            var component = component(at, node);
            if (component != null && at instanceof Record part) {
                order.append((char) RecordValues.components(part).indexOf(component));
                path.append(path.isEmpty() ? "" : ".").append(component.getName());
                at = RecordValues.valueOf(part, component);
            }
        }
        return new Placed(order.toString(), new Fault(path.toString(), fault.getMessage(), code(fault)));
    }

    /** The component a node names; a rule over several components is named after the one it blames. */
    private static @Nullable RecordComponent component(@Nullable Object at, Path.Node node) {
        var name = node.getName();
        return at instanceof Record part && name != null
                ? RecordValues.components(part).stream()
                        .filter(component -> name.startsWith(component.getName()))
                        .max(Comparator.comparingInt(
                                component -> component.getName().length()))
                        .orElse(null)
                : null;
    }
}
