package org.greenregistry.organisation;

import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One organisation in a list. */
public record OrganisationRow(
        UUID record,
        String code,
        LocalizedText name,
        @Nullable String country) {}
