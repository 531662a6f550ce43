package org.greenregistry.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** What a list may be sorted by. Each has a direction of its own that people expect first. */
public enum SortKey {
    /** The best hit first; without words the newest change first. */
    RELEVANCE("relevance"),

    /** The newest change first. */
    NEWEST("newest"),

    /** As Vietnamese sorts. */
    NAME("name"),

    CODE("code"),

    /** The smallest first; what states none comes last either way. */
    CAPITAL("capital"),

    /** As CAPITAL. */
    LAND("land"),

    /** Since when the present stage is held, the oldest first; what is undated comes last either way. */
    STAGE_ON("stageOn");

    private final String parameter;

    SortKey(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses and in the read API. */
    public String parameter() {
        return parameter;
    }

    static Optional<SortKey> of(String parameter) {
        return Arrays.stream(values())
                .filter(key -> key.parameter.equals(parameter))
                .findFirst();
    }
}
