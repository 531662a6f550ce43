package org.greenregistry.account;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Which organisation outside somebody may speak for, offered by the module that knows organisations. */
public interface OrganisationChoices {

    /** Records of those whose names match {@code typed}, best first. */
    List<UUID> organisations(String typed, int limit);

    /** The id itself where it is unknown. */
    String name(UUID organisation, Locale locale);
}
