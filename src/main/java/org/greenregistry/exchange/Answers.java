package org.greenregistry.exchange;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody said unclear cells mean.
 *
 * @param values canonical value by {@link Reading.Unclear#id}; an empty one leaves the cells out
 */
public record Answers(Map<String, String> values) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Map.copyOf(values);
    }

    Optional<String> to(String field, String text) {
        return Optional.ofNullable(values.get(id(field, text)));
    }

    static String id(String field, String text) {
        return field + " " + Vocabulary.key(text);
    }
}
