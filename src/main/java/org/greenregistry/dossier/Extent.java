package org.greenregistry.dossier;

/** Whether a decision concerns all of a project or a part of it. */
public enum Extent {
    WHOLE,
    PART
}
