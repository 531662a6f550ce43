package org.greenregistry.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.greenregistry.access.Acting;
import org.greenregistry.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person in a session, as he or she was at sign-in.
 *
 * @param standing see {@link Standing}
 * @param until when the account expires
 */
record SignedIn(
        UUID account,
        String username,
        Actor actor,
        long standing,
        @Nullable Instant until) implements UserDetails, Acting {

    static SignedIn of(Account account, long standing) {
        return new SignedIn(
                account.id(),
                account.username(),
                account.actor(),
                standing,
                account.terms().expiresAt());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(actor.roles()).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    /** The secret stays in the account. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return username;
    }
}
