package org.greenregistry.dossier;

import java.util.Locale;

/**
 * Steps of green evidence, rising. A target or a certificate in progress is {@code SELF_DECLARED}; an award is no
 * certificate. {@code NONE} is what a project without any claim has; no claim has it.
 */
public enum Evidence {
    NONE,
    SELF_DECLARED,
    CERTIFIED,

    /** Under the national green taxonomy, Decision 21/2025/QĐ-TTg. */
    CONFIRMED;

    /** As the index, addresses and the read API say it: {@code self_declared}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refuses what is no code of a step, with {@link IllegalArgumentException}. */
    public static Evidence of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
