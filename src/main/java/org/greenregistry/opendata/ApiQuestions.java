package org.greenregistry.opendata;

import jakarta.servlet.ServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.greenregistry.catalogue.CatalogueParameters;
import org.greenregistry.catalogue.NotUnderstood;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.greenregistry.catalogue.ProjectQuery;
import org.greenregistry.shell.Lang;
import org.springframework.stereotype.Component;

/** Reads questions with the parser of the lists. What it does not understand is refused, never passed over. */
@Component
class ApiQuestions {

    private static final String LANGUAGE = "lang";
    private static final Map<String, Locale> LANGUAGES = Map.of("vi", Lang.VIETNAMESE, "en", Lang.ENGLISH);

    private final CatalogueParameters parameters;

    ApiQuestions(CatalogueParameters parameters) {
        this.parameters = parameters;
    }

    /** With every parameter lists have. */
    ApiQuestion list(ServletRequest request) {
        return list(Set.of(), request);
    }

    /** With every parameter lists have, and {@code own} ones. */
    ApiQuestion list(Set<String> own, ServletRequest request) {
        var sent = sent(request);
        var others = new HashSet<>(own);
        others.add(LANGUAGE);
        return answerable(parameters.read(sent, others), List.of(), sent, own);
    }

    /** With every parameter that narrows a list, and {@code own} ones: nothing has pages or an order here. */
    ApiQuestion narrowed(Set<String> own, ServletRequest request) {
        var question = list(own, request);
        var faults = Stream.of("page", "size", "sort")
                .filter(name -> request.getParameter(name) != null)
                .map(name -> new NotUnderstood(name, request.getParameter(name), Reason.UNKNOWN_PARAMETER))
                .toList();
        if (!faults.isEmpty()) {
            throw new ApiRefusal(faults, question.locale());
        }
        return question;
    }

    /** With {@code allowed} parameters of lists and the language alone. */
    ApiQuestion only(Set<String> allowed, ServletRequest request) {
        return only(allowed, Set.of(), request);
    }

    /** With {@code allowed} parameters of lists, {@code own} ones and the language alone. */
    ApiQuestion only(Set<String> allowed, Set<String> own, ServletRequest request) {
        var sent = sent(request);
        var unknown = sent.keySet().stream()
                .filter(name -> !allowed.contains(name) && !own.contains(name) && !name.equals(LANGUAGE))
                .map(name -> new NotUnderstood(name, first(sent, name), Reason.UNKNOWN_PARAMETER))
                .toList();
        var known = new HashMap<>(sent);
        known.keySet().retainAll(allowed);
        return answerable(parameters.read(known, Set.of()), unknown, sent, own);
    }

    private static ApiQuestion answerable(
            ProjectQuery query, List<NotUnderstood> unknown, Map<String, List<String>> sent, Set<String> own) {
        var faults = new ArrayList<>(query.notUnderstood());
        faults.addAll(unknown);
        var wanted = sent.containsKey(LANGUAGE) ? first(sent, LANGUAGE) : "vi";
        var locale = LANGUAGES.get(wanted);
        if (locale == null) {
            faults.add(new NotUnderstood(LANGUAGE, wanted, Reason.UNKNOWN_VALUE));
        }
        var spoken = locale == null ? Lang.VIETNAMESE : locale;
        if (!faults.isEmpty()) {
            throw new ApiRefusal(faults, spoken);
        }
        var owned = new HashMap<String, String>();
        own.stream().filter(sent::containsKey).forEach(name -> owned.put(name, first(sent, name)));
        return new ApiQuestion(query, spoken, Map.copyOf(owned));
    }

    private static Map<String, List<String>> sent(ServletRequest request) {
        var sent = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, List.of(values)));
        return sent;
    }

    private static String first(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }
}
