package org.greenregistry.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Files of the bundle carry the digest of their content in their name: browsers may keep them for good. */
@Component
class LastingFiles extends OncePerRequestFilter {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        next.doFilter(request, new HttpServletResponseWrapper(response) {

            /** Vaadin would have them asked for every hour; faults are not kept. */
            @Override
            public void setHeader(String name, String value) {
                var lasting = name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) && getStatus() == SC_OK;
                super.setHeader(name, lasting ? FOR_GOOD : value);
            }
        });
    }
}
