package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.greenregistry.account.TokenDoor;
import org.greenregistry.account.TokenScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The write side of the API has a chain of its own: a token and nothing else lets somebody in, a session never does,
 * and no other site may write. What each address asks of the token stands here; there is none to approve at.
 */
@Configuration
class ApiWriteSecurity {

    private static final String DRAFT = ApiDraftDesk.DRAFTS + "/*";
    private static final String[] EVERY =
            Arrays.stream(TokenScope.values()).map(ApiWriteSecurity::right).toArray(String[]::new);
    private static final String REALM = "Bearer realm=\"registry\"";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain apiWrites(HttpSecurity http, TokenDoor door) {
        var path = PathPatternRequestMatcher.withDefaults();
        http.securityMatcher(new OrRequestMatcher(
                        path.matcher(ApiDraftDesk.DRAFTS + "/**"),
                        path.matcher(HttpMethod.POST, "/api/v1/projects"),
                        path.matcher(HttpMethod.POST, "/api/v1/projects/*/drafts")))
                .authorizeHttpRequests(urls -> urls.requestMatchers(HttpMethod.GET)
                        .hasAnyAuthority(EVERY)
                        .requestMatchers(HttpMethod.HEAD)
                        .hasAnyAuthority(EVERY)
                        .requestMatchers(HttpMethod.POST, DRAFT + "/submit", DRAFT + "/recall")
                        .hasAuthority(right(TokenScope.SUBMIT))
                        .requestMatchers(HttpMethod.POST, DRAFT + "/files")
                        .hasAuthority(right(TokenScope.EVIDENCE))
                        .anyRequest()
                        .hasAuthority(right(TokenScope.DRAFT)))
                .addFilterBefore(new ApiTokenFilter(door), AnonymousAuthenticationFilter.class)
                .exceptionHandling(faults -> faults.authenticationEntryPoint(ApiWriteSecurity::unknown)
                        .accessDeniedHandler(ApiWriteSecurity::denied))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A token is shown on purpose with every request: no site can make a browser send it.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        return http.build();
    }

    /** What a token with {@code scope} may. */
    static String right(TokenScope scope) {
        return "SCOPE_" + scope.code();
    }

    private static void unknown(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, shown ? REALM + ", error=\"invalid_token\"" : REALM);
        answer(request, response, HttpStatus.UNAUTHORIZED, shown ? "api.write.token.wrong" : "api.write.token.missing");
    }

    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, REALM + ", error=\"insufficient_scope\"");
        answer(request, response, HttpStatus.FORBIDDEN, "api.write.scope");
    }

    static void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        var problem = ApiWriteErrors.problem(status, key, List.of(), List.of(), ApiSpeech.language(request));
        response.setStatus(status.value());
        problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.getOutputStream().write(Objects.requireNonNull(problem.getBody()));
    }
}
