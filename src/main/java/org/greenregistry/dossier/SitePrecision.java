package org.greenregistry.dossier;

/** How well the place of a site is known. */
public enum SitePrecision {
    /** As surveyed, or as the decision gives its corners. */
    EXACT,

    /** An illustration, good enough to find the neighbourhood. */
    APPROXIMATE
}
