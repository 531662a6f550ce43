package org.greenregistry.cooperation;

import java.util.EnumSet;
import java.util.Set;

/** What is looked for or held out. */
public enum NeedSubject {
    TECHNOLOGY,
    PARTNER,
    SUPPLIER,
    STAFF,
    RESEARCH,
    LAND,
    POWER,
    CAPITAL,
    WASTE_HEAT,
    WATER,
    BY_PRODUCT,
    TRAINING,
    INCENTIVE;

    /** What an offer may be of to answer a need of this: the same first of all. */
    public Set<NeedSubject> offers() {
        return switch (this) {
            case TECHNOLOGY -> EnumSet.of(TECHNOLOGY, RESEARCH);
            case PARTNER -> EnumSet.of(PARTNER, CAPITAL, TECHNOLOGY);
            case STAFF -> EnumSet.of(STAFF, TRAINING);
            case RESEARCH -> EnumSet.of(RESEARCH, TECHNOLOGY);
            case CAPITAL -> EnumSet.of(CAPITAL, PARTNER, INCENTIVE);
            case TRAINING -> EnumSet.of(TRAINING, STAFF);
            default -> EnumSet.of(this);
        };
    }

    /** What a need may be of to be answered by an offer of this. */
    public Set<NeedSubject> needs() {
        var needs = EnumSet.noneOf(NeedSubject.class);
        for (var need : values()) {
            if (need.offers().contains(this)) {
                needs.add(need);
            }
        }
        return needs;
    }

    /** What one works passes on to another nearby instead of throwing it away. */
    public boolean isSymbiosis() {
        return this == WASTE_HEAT || this == WATER || this == BY_PRODUCT;
    }
}
