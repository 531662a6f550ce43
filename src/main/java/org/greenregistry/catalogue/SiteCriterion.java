package org.greenregistry.catalogue;

/** What somebody who looks for a site may ask, in the order it is asked. */
public enum SiteCriterion {
    /** Hectares, at least. */
    LAND,

    /** Square metres of a hall, at least. */
    HALL,

    /** MW, at least. */
    POWER,

    /** Cubic metres a day, at least. */
    WATER,

    /** Cubic metres a day, at least. */
    WASTEWATER,

    /** US dollars a square metre of land for the whole term, at most. */
    RENT,

    /** Kilometres as the crow flies, at most. */
    PORT,

    /** Kilometres as the crow flies, at most. */
    AIRPORT,

    /** Kilometres as the crow flies, at most. */
    MOTORWAY;

    /** Whether less is better. */
    public boolean isLimit() {
        return compareTo(RENT) >= 0;
    }
}
