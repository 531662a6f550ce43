package org.greenregistry.cooperation;

import java.util.EnumSet;
import java.util.Set;

/** How far two organisations are that were introduced to each other. */
public enum IntroductionState {
    INTRODUCED,
    TALKING,
    AGREED,

    /** They do not go on. */
    ENDED;

    /** What may come next. */
    public Set<IntroductionState> next() {
        return switch (this) {
            case INTRODUCED -> EnumSet.of(TALKING, AGREED, ENDED);
            case TALKING -> EnumSet.of(AGREED, ENDED);
            case AGREED, ENDED -> EnumSet.noneOf(IntroductionState.class);
        };
    }

    /** Whether somebody has to ask how it goes. */
    public boolean isOpen() {
        return !next().isEmpty();
    }
}
