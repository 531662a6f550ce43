package org.greenregistry.access;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A signed-in principal that stands for an {@link Actor}. */
public interface Acting {

    Actor actor();

    /** Does {@code work} as somebody without an account would: it shows what the public sees, and can do no more. */
    static <T> T asPublic(Supplier<T> work) {
        return as(Actor.PUBLIC, work);
    }

    /**
     * Does {@code work} on behalf of {@code actor}, then restores who acted before. For start-up work and tests only: a
     * request has its actor from the sign-in.
     */
    static <T> T as(Actor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var authorities = AuthorityUtils.createAuthorityList(
                actor.roles().stream().map(role -> "ROLE_" + role).toList());
        Acting principal = () -> actor;
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
