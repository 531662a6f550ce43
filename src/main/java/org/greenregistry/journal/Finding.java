package org.greenregistry.journal;

import java.util.List;

/**
 * Where the book stops proving itself, as a sentence.
 *
 * @param key translation key, below {@code verify.}
 * @param arguments for its places
 */
public record Finding(String key, List<Object> arguments) {

    public static Finding of(String key, Object... arguments) {
        return new Finding(key, List.of(arguments));
    }
}
