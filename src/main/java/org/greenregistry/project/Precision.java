package org.greenregistry.project;

/** How well the place of a project is known. */
public enum Precision {
    /** The point is the site's own. */
    SITE,

    /** The point is that of the industrial park, itself within about two kilometres. */
    PARK,

    /** The point is one inside the commune. */
    UNIT
}
