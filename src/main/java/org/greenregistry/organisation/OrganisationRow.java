package org.greenregistry.organisation;

import java.util.List;
import java.util.UUID;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One organisation in a list.
 *
 * @param roles the first one says most
 * @param capabilities each once
 * @param sample made up for demonstration
 */
public record OrganisationRow(
        UUID record,
        String code,
        LocalizedText name,
        @Nullable String country,
        List<HelixRole> roles,
        List<CapabilityField> capabilities,
        boolean sample) {}
