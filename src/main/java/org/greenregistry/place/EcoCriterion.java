package org.greenregistry.place;

/** What makes a park an eco-industrial one, as Decree 35/2022/ND-CP on industrial parks asks. */
public enum EcoCriterion {
    /** At least 20 % of the enterprises produce cleaner and with fewer resources. */
    CLEANER_PRODUCTION,

    /** At least 25 % of the land is for trees, roads and shared infrastructure. */
    SHARED_LAND,

    /** At least one symbiosis between enterprises. */
    SYMBIOSIS
}
