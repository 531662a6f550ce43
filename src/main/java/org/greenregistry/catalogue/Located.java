package org.greenregistry.catalogue;

import org.greenregistry.kernel.GeoPoint;
import org.greenregistry.project.Precision;

/** Where a project is on a map, and how well that is known. */
public record Located(GeoPoint point, Precision precision) {

    /** Whether the mark stands for a park or a commune, not for the site. */
    public boolean isApproximate() {
        return precision != Precision.SITE;
    }
}
