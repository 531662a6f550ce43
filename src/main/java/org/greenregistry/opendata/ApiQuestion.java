package org.greenregistry.opendata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greenregistry.catalogue.NotUnderstood;
import org.greenregistry.catalogue.NotUnderstood.Reason;
import org.greenregistry.catalogue.ProjectQuery;

/**
 * What is asked, and the language of words in the answer.
 *
 * @param own parameters that only this address has, as they were sent
 */
record ApiQuestion(ProjectQuery query, Locale locale, Map<String, String> own) {

    /** Refuses what is not a whole number from 1. */
    int number(String name, int usual) {
        var sent = own.get(name);
        if (sent == null) {
            return usual;
        }
        try {
            var number = Integer.parseInt(sent);
            if (number < 1) {
                throw refusal(name, Reason.OUT_OF_RANGE);
            }
            return number;
        } catch (NumberFormatException none) {
            throw refusal(name, Reason.NO_NUMBER);
        }
    }

    /** One of {@code values}; any other is refused. */
    Optional<String> choice(String name, Set<String> values) {
        var sent = Optional.ofNullable(own.get(name));
        if (sent.isPresent() && !values.contains(sent.get())) {
            throw refusal(name, Reason.UNKNOWN_VALUE);
        }
        return sent;
    }

    ApiRefusal refusal(String name, Reason reason) {
        return new ApiRefusal(List.of(new NotUnderstood(name, own.getOrDefault(name, ""), reason)), locale);
    }
}
