package org.greenregistry.exchange;

/** How far an import is. */
public enum ImportState {
    /** It is being read and compared. */
    READING,

    /** The file is none that can be read; the refusal says why. */
    REFUSED,

    /** What each row would do can be looked at; nothing is written yet. */
    READY,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE
}
