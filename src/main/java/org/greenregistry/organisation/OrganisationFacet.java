package org.greenregistry.organisation;

/** What lists of organisations can be narrowed by. */
public enum OrganisationFacet {
    ROLE("role"),
    CAPABILITY("capability"),
    COUNTRY("country");

    private final String parameter;

    OrganisationFacet(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }
}
