package org.greenregistry.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Name and passphrase. Whatever is wrong, the answer and the time it takes are the same. */
@Component
class PassphraseSignIn implements AuthenticationProvider {

    private final SignInService signIns;
    private final Passphrases passphrases;

    PassphraseSignIn(SignInService signIns, Passphrases passphrases) {
        this.signIns = signIns;
        this.passphrases = passphrases;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var typed = attempt.getCredentials() instanceof String text ? text : "";
        var secret = signIns.secret(username).orElse(null);
        var proven = passphrases.matches(typed, secret) ? secret : null;
        var person = signIns.decide(username, proven, address(attempt.getDetails()))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        authentication.setDetails(attempt.getDetails());
        return authentication;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "-";
    }
}
