package org.greenregistry.dossier;

/**
 * Two things a record says that cannot both be right. None keeps a draft from being submitted: papers do contradict
 * each other, and old versions were written under other rules.
 */
public enum Contradiction {

    /** It operates, and no capital was ever put in. */
    OPERATING_WITHOUT_CAPITAL("capital"),

    /** The shares of its investors are all known and are not 100 % together. */
    SHARES("parties"),

    /** A term, a suspension or a plan ends before it begins. */
    ENDS_BEFORE_IT_BEGINS("term.endsOn"),

    /** Its commune was split, and nobody said which part it lies in. */
    UNIT_WITHOUT_SUCCESSOR("site.unit"),

    /** Its point lies outside the commune it names. */
    SITE_OUTSIDE_UNIT("site.point"),

    /** Less capital is registered than was put in. */
    MORE_THAN_REGISTERED("capital");

    private final String path;

    Contradiction(String path) {
        this.path = path;
    }

    /** Of the value to look at first. */
    public String path() {
        return path;
    }
}
