package org.greenregistry.catalogue;

import java.util.Locale;

/** Whether projects made up for demonstration are in a list. They are in none unless somebody asks. */
public enum Samples {
    EXCLUDE,
    INCLUDE,
    ONLY;

    /** As addresses say it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
