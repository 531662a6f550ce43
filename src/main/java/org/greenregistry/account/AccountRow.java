package org.greenregistry.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of accounts.
 *
 * @param roles in the order of {@link org.greenregistry.access.Role#ALL}
 */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        @Nullable String email,
        @Nullable String agency,
        List<String> roles,
        AccountState state,
        Terms terms) {}
