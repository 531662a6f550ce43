package org.greenregistry.access;

import java.util.Set;
import java.util.UUID;
import org.greenregistry.kernel.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts on the current thread.
 *
 * @param account the account's id; absent for the public
 * @param name as shown to colleagues; empty for the public. It never enters content or journal: the id does
 * @param roles constants of {@link Role}
 * @param scope where he or she writes and reviews
 * @param organisation record of the organisation outside he or she speaks for
 * @param program through which the account acts; absent for a person
 */
public record Actor(
        @Nullable UUID account,
        String name,
        Set<String> roles,
        Scope scope,
        @Nullable UUID organisation,
        @Nullable Program program) {

    /** A visitor without an account. */
    public static final Actor PUBLIC = new Actor(null, "", Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A person. */
    public Actor(@Nullable UUID account, String name, Set<String> roles, Scope scope, @Nullable UUID organisation) {
        this(account, name, roles, scope, organisation, null);
    }

    /** Somebody who speaks for no organisation outside. */
    public Actor(@Nullable UUID account, String name, Set<String> roles, Scope scope) {
        this(account, name, roles, scope, null);
    }

    /** Somebody who works everywhere. */
    public Actor(@Nullable UUID account, String name, Set<String> roles) {
        this(account, name, roles, Scope.EVERYWHERE);
    }

    /** The actor behind the security context; {@link #PUBLIC} where nobody is signed in. */
    public static Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Acting acting
                ? acting.actor()
                : PUBLIC;
    }

    /** Whether he or she speaks for an organisation outside. */
    public boolean isSpeaker() {
        return organisation != null;
    }

    /** What this actor sees without leaving a trace; RESTRICTED values are never part of it. */
    public Level level() {
        if (roles.stream().anyMatch(Role.STAFF::contains)) {
            return Level.INTERNAL;
        }
        return account == null ? Level.PUBLIC : Level.SIGNED_IN;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return level() == Level.INTERNAL;
    }

    /** The account's id, or {@link AccessDeniedException} for the public. */
    public UUID requireAccount() {
        if (account == null) {
            throw new AccessDeniedException("an account is needed");
        }
        return account;
    }
}
