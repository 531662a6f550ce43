package org.greenregistry.shell;

import java.util.List;

/**
 * What somebody else changed meanwhile, in words.
 *
 * @param version the state it leads to, to be given back with the answers
 * @param questions what both sides changed
 * @param taken what only the other side changed: it comes over without question
 */
public record FormMerge(int version, List<Question> questions, List<Taken> taken) {
    /** Whose value is taken. */
    public enum Side {
        MINE,
        THEIRS
    }

    /**
     * @param path by which the answer is given back
     * @param base what it was before either side changed it
     */
    public record Question(String path, String label, String base, String mine, String theirs) {}

    public record Taken(String label, String before, String after) {}
}
