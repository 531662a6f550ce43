package org.greenregistry.catalogue;

import java.util.Set;

/**
 * What a search has to do with a content that is not published.
 *
 * @param found whether the search would find it
 * @param unsaid paths of values the content does not say, though the search asks for nothing else it lacks: said fitly,
 *     they would have it found
 */
public record Match(boolean found, Set<String> unsaid) {

    static final Match FOUND = new Match(true, Set.of());
    static final Match NONE = new Match(false, Set.of());

    public Match {
        unsaid = Set.copyOf(unsaid);
    }
}
