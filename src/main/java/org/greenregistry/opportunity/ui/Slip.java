package org.greenregistry.opportunity.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.kernel.Refusal;

/**
 * What is handed from a form that was sent to the page that answers.
 *
 * @param key of heading ({@code key}) and sentence ({@code key.more}); for a form that is shown again, of its fault
 * @param arguments for both, already worded
 * @param typed what was typed, for a form that is shown again
 * @param faults keys of what is wrong, by the names of the fields
 */
record Slip(String key, List<String> arguments, Map<String, String> typed, Map<String, String> faults) {

    /** Without a word about single fields. */
    Slip(String key, List<String> arguments, Map<String, String> typed) {
        this(key, arguments, typed, Map.of());
    }

    static Slip answer(String key, String... arguments) {
        return new Slip(key, List.of(arguments), Map.of());
    }

    /**
     * Says at each field what is wrong with it.
     *
     * @param kept names of the fields that are shown as they were typed
     */
    static Slip unfit(ConstraintViolationException unfit, HttpServletRequest request, List<String> kept) {
        var faults = unfit.getConstraintViolations().stream()
                .map(Slip::field)
                .distinct()
                .collect(Collectors.toMap(field -> field, field -> "form.fault." + field));
        return new Slip("form.unfit", List.of(), typed(request, kept), faults);
    }

    static Slip refused(Refusal no, HttpServletRequest request, List<String> kept) {
        var words = no.arguments().stream().map(Object::toString).toList();
        return new Slip(no.key(), words, typed(request, kept));
    }

    private static String field(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Map<String, String> typed(HttpServletRequest request, List<String> kept) {
        return kept.stream()
                .flatMap(name -> Stream.ofNullable(request.getParameter(name)).map(value -> Map.entry(name, value)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
