package org.greenregistry.access;

import java.util.List;

/** The roles of the registry. Strings, because annotations need constants. The public needs no role. */
public final class Role {

    /** Belongs to an organisation outside; sees {@code SIGNED_IN} values. */
    public static final String INVESTOR = "INVESTOR";

    /** Records and submits. */
    public static final String OFFICER = "OFFICER";

    /** Approves or returns what somebody else submitted. */
    public static final String REVIEWER = "REVIEWER";

    /** Steers: reads everything internal, sets targets. */
    public static final String MANAGER = "MANAGER";

    /** Keeps code lists, units and merges. */
    public static final String STEWARD = "STEWARD";

    /** Keeps accounts and settings; touches no content. */
    public static final String ADMIN = "ADMIN";

    /** Reads everything, the journal included, and proves the book. */
    public static final String AUDITOR = "AUDITOR";

    /** All roles, in the order pages list them. */
    public static final List<String> ALL = List.of(OFFICER, REVIEWER, MANAGER, INVESTOR, STEWARD, ADMIN, AUDITOR);

    /** Those who see {@code INTERNAL} values. */
    public static final List<String> STAFF = List.of(OFFICER, REVIEWER, MANAGER, STEWARD, AUDITOR);

    private Role() {}
}
