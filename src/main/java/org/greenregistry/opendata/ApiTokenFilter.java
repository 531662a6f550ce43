package org.greenregistry.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.greenregistry.account.TokenBearer;
import org.greenregistry.account.TokenDoor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the program from the token it shows, for this request alone. */
class ApiTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final TokenDoor door;

    ApiTokenFilter(TokenDoor door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null || !shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        var address = request.getRemoteAddr();
        var bearer = door.admit(shown.substring(SCHEME.length()).strip(), address);
        if (bearer.isEmpty() && door.isShutTo(address)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            ApiWriteSecurity.answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "api.write.guesses");
            return;
        }
        bearer.map(ApiTokenFilter::signedIn).ifPresent(who -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(who);
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private static Authentication signedIn(TokenBearer bearer) {
        var rights = Stream.concat(
                        bearer.actor().roles().stream().map(role -> "ROLE_" + role),
                        bearer.scopes().stream().map(ApiWriteSecurity::right))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                bearer, null, AuthorityUtils.createAuthorityList(List.copyOf(rights)));
    }
}
