package org.greenregistry.shell;

import java.util.Optional;

/** Something the header of every page counts for whoever is signed in; any module may offer one. */
public interface HeaderCount {
    /** As it is now; empty for those who have no such thing. */
    Optional<Count> now();

    /**
     * @param key of what is read aloud, with the number in place of {@code 0}
     * @param path where the counted things are, without language
     */
    record Count(String key, String path, long number) {}
}
