package org.greenregistry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.greenregistry.access.Acting;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test signed in as the person of that name, the same as {@link People#person}. */
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = As.Factory.class)
public @interface As {

    String value() default "lan";

    String[] roles();

    class Factory implements WithSecurityContextFactory<As> {

        @Override
        public SecurityContext createSecurityContext(As as) {
            var actor = People.person(as.value(), as.roles());
            Acting principal = () -> actor;
            var authorities = AuthorityUtils.createAuthorityList(
                    actor.roles().stream().map(role -> "ROLE_" + role).toList());
            return new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities));
        }
    }
}
