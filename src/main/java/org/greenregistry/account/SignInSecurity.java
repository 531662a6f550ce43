package org.greenregistry.account;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The pages. A view's own annotation says who may open it; what no view and no line here names stays shut. The
 * Content-Security-Policy needs a nonce per page and is made with the page, in {@code shell}.
 */
@Configuration
class SignInSecurity {

    private static final String NO_DEVICES = "camera=(), geolocation=(self), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, RequestUtil requests, UnknownAddress unknown, Standing standing) {
        http.authorizeHttpRequests(
                urls -> urls.requestMatchers(PathRequest.toStaticResources().atCommonLocations())
                        .permitAll()
                        .requestMatchers("/error", "/robots.txt", "/sitemap.xml", "/icons/**")
                        .permitAll()
                        .requestMatchers(unknown)
                        .permitAll());
        http.formLogin(form -> form.failureHandler(SignInPaths::refused));
        http.setSharedObject(SignInPaths.AfterSignIn.SHARED, new SignInPaths.AfterSignIn());
        http.with(
                vaadin(), pages -> pages.loginView(SignInPaths.VIETNAMESE, "/").enableCsrfConfiguration(false));
        // Vaadin leaves the sign-in itself unprotected; nobody shall be signed in to another person's account.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest));
        http.exceptionHandling(faults -> faults.authenticationEntryPoint(new SignInPaths.Entry())
                .defaultAccessDeniedHandlerFor(SignInPaths::stale, SignInPaths::isSignIn));
        http.sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::changeSessionId));
        http.addFilterBefore(new StandingFilter(standing), AnonymousAuthenticationFilter.class);
        http.headers(SignInSecurity::harden);
        return http.build();
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES));
    }
}
