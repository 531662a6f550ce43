package org.greenregistry.dossier;

/** Editions of the classification of economic activities: Decisions 27/2018/QĐ-TTg and 36/2025/QĐ-TTg. */
public enum VsicVersion {
    V2018,
    V2025
}
