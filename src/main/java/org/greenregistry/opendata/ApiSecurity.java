package org.greenregistry.opendata;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * The read API has a chain of its own: nobody signs in to it, no session is looked for, and every site may read from
 * it. What is written here can be read by anyone, so no credentials are ever allowed.
 */
@Configuration
class ApiSecurity {

    private static final String[] ALL = {"/api/**", "/ogc", "/ogc/**"};

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain api(HttpSecurity http, ApiReadSettings settings) {
        http.securityMatcher(ALL)
                .authorizeHttpRequests(urls -> urls.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Nothing is written here, and there is no session that somebody could ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(CacheControlConfig::disable))
                .cors(cors -> cors.configurationSource(readers()))
                .addFilterAfter(new ApiPace(settings), CorsFilter.class);
        return http.build();
    }

    private static UrlBasedCorsConfigurationSource readers() {
        var anyone = new CorsConfiguration();
        anyone.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        anyone.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name()));
        anyone.setAllowedHeaders(List.of(HttpHeaders.ACCEPT, HttpHeaders.IF_NONE_MATCH));
        anyone.setExposedHeaders(
                List.of(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.RETRY_AFTER, "RateLimit", "RateLimit-Policy"));
        var source = new UrlBasedCorsConfigurationSource();
        for (var addresses : ALL) {
            source.registerCorsConfiguration(addresses, anyone);
        }
        return source;
    }
}
