package org.greenregistry.kernel;

/**
 * Who may see a value, in rising order: whoever may see a level may see all before it. A value of level
 * {@code RESTRICTED} is shown masked to staff, is never indexed or exported, and each reading is journalled.
 */
public enum Level {
    PUBLIC,
    SIGNED_IN,
    INTERNAL,
    RESTRICTED;

    public boolean covers(Level other) {
        return compareTo(other) >= 0;
    }

    /** The stricter of the two: a part is never seen more widely than what it belongs to. */
    public Level max(Level other) {
        return covers(other) ? this : other;
    }
}
