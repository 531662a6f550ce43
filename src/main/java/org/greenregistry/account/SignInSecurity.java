package org.greenregistry.account;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.getDefaultHttpSecurityPermitMatcher;
import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.getDefaultWebSecurityIgnoreMatcher;
import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The pages. A view's own annotation says who may open it; what no view and no line here names stays shut. The
 * Content-Security-Policy needs a nonce per page and is made with the page, in {@code shell}.
 */
@Configuration
class SignInSecurity {

    /** Where forms of visitors go. */
    private static final String SENT = "/send/*";

    private static final Set<String> SAME_SITE = Set.of("same-origin", "none");

    private static final String NO_DEVICES = "camera=(), geolocation=(self), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, RequestUtil requests, UnknownAddress unknown, Standing standing) {
        http.authorizeHttpRequests(
                urls -> urls.requestMatchers(PathRequest.toStaticResources().atCommonLocations())
                        .permitAll()
                        .requestMatchers("/error", "/robots.txt", "/sitemap*.xml", "/page.js")
                        .permitAll()
                        .requestMatchers("/icons/**", "/files/**", "/map/**")
                        .permitAll()
                        .requestMatchers("/suggestions", "/feed", "/en/feed", "/calendar/*", "/en/calendar/*")
                        .permitAll()
                        .requestMatchers("/events.ics", "/en/events.ics", "/events/*.ics", "/en/events/*.ics")
                        .permitAll()
                        // Each of them is guarded by itself, as its page is.
                        .requestMatchers("/lists/**", "/en/lists/**", "/jobs/*/file", "/overview/reports/*/file")
                        .permitAll()
                        .requestMatchers(unknown)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, SENT)
                        .permitAll());
        http.formLogin(form -> form.loginPage(SignInPaths.VIETNAMESE).failureHandler(SignInPaths::refused));
        http.setSharedObject(SignInPaths.AfterSignIn.SHARED, new SignInPaths.AfterSignIn());
        http.with(
                vaadin(), pages -> pages.loginView(SignInPaths.VIETNAMESE, "/").enableCsrfConfiguration(false));
        // Vaadin leaves the sign-in itself unprotected; nobody shall be signed in to another person's account.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest)
                .ignoringRequestMatchers(SignInSecurity::isFormOfOurs));
        http.exceptionHandling(faults ->
                faults.authenticationEntryPoint(new SignInPaths.Entry()).accessDeniedHandler(SignInPaths::denied));
        http.sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::changeSessionId));
        http.addFilterBefore(new StandingFilter(standing), AnonymousAuthenticationFilter.class);
        http.headers(SignInSecurity::harden);
        return http.build();
    }

    /**
     * Forms of visitors need no session, so no token of one: the session's cookie is kept from other sites
     * ({@code SameSite}), and browsers say where a form was sent from. Mail programs, which send no such header, bring
     * a key.
     */
    private static boolean isFormOfOurs(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return request.getServletPath().startsWith("/send/") && (from == null || SAME_SITE.contains(from));
    }

    /** Files keep the caching Vaadin gives them; a page may hold what the next person must not see. */
    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        var files = new OrRequestMatcher(getDefaultHttpSecurityPermitMatcher(), getDefaultWebSecurityIgnoreMatcher());
        headers.frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                .cacheControl(CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(files), new CacheControlHeadersWriter()))
                .withObjectPostProcessor(new WritesFirst());
    }

    /** Vaadin's servlet is reached by a forward, and Tomcat sends the answer at its end: later is too late. */
    private static class WritesFirst implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
