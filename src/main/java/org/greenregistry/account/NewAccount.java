package org.greenregistry.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import org.greenregistry.access.Role;
import org.greenregistry.kernel.Folded;
import org.greenregistry.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An account as an administrator asks for it.
 *
 * @param username what the person types to sign in; kept in lower case, never changed
 * @param displayName as colleagues see it
 * @param agency where the person works
 * @param roles constants of {@link org.greenregistry.access.Role}
 */
public record NewAccount(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,59}", message = "{account.username.form}")
        String username,

        @NotBlank @Size(max = 120) String displayName,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 200) String agency,
        @NotEmpty Set<String> roles) {

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = Folded.composed(displayName);
        email = blankToNull(email);
        agency = blankToNull(agency);
        roles = Set.copyOf(roles);
    }

    /** Refuses none, and roles there are not. */
    static Set<String> known(Set<String> wanted) {
        if (wanted.isEmpty() || !Role.ALL.containsAll(wanted)) {
            throw new Refusal("account.roles.needed");
        }
        return wanted;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : Folded.composed(text);
    }
}
