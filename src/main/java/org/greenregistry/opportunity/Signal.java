package org.greenregistry.opportunity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What investors look for, as far as a draft could answer it.
 *
 * @param matching saved searches that would find it
 * @param missed by path of a value the draft does not say: saved searches that ask for it and nothing else would keep
 *     them from it; the most first
 * @param asked by path: how many readers missed the value
 */
public record Signal(Crowd matching, Map<String, Crowd> missed, Map<String, Crowd> asked) {
    public Signal {
        missed = Collections.unmodifiableMap(new LinkedHashMap<>(missed));
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    }
}
