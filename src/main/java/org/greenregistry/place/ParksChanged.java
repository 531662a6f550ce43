package org.greenregistry.place;

import java.util.Set;

/**
 * Parks that only the book knows came, went, or are called or lie otherwise than before.
 *
 * @param codes of them
 */
public record ParksChanged(Set<String> codes) {

    public ParksChanged {
        codes = Set.copyOf(codes);
    }
}
