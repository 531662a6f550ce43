package org.greenregistry.dossier;

/**
 * Steps of green evidence, rising. A target or a certificate in progress is {@code SELF_DECLARED}; an award is no
 * certificate. {@code NONE} is what a project without any claim has; no claim has it.
 */
public enum Evidence {
    NONE,
    SELF_DECLARED,
    CERTIFIED,

    /** Under the national green taxonomy, Decision 21/2025/QĐ-TTg. */
    CONFIRMED
}
