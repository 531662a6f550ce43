package org.greenregistry.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The language of the first page: what the visitor chose, else what the browser asks for. Every other address says its
 * language itself. Choosing is going from a page of one language to a page of the other; no script is needed, and the
 * first page never sends anybody back to where he just came from.
 */
@Component
class LanguageChoice extends OncePerRequestFilter {

    static final String COOKIE = "language";

    private static final Duration KEPT = Duration.ofDays(365);
    private static final List<String> OFFERED = List.of("vi", "en");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (!isPage(request)) {
            next.doFilter(request, response);
            return;
        }
        var path = Lang.trimmed(
                request.getRequestURI().substring(request.getContextPath().length()));
        var before = before(request);
        if (path.isEmpty()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
            if (before.isEmpty() && Lang.isEnglish(wanted(request))) {
                var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.sendRedirect(request.getContextPath() + "/" + Lang.path(Lang.ENGLISH, "") + query);
                return;
            }
        }
        var here = Lang.of(path);
        before.filter(language -> !language.equals(here)).ifPresent(switched -> keep(here, request, response));
        next.doFilter(request, response);
    }

    /** Not what pages load, and not what a page of Vaadin asks of its server. */
    private static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && (accepted == null || accepted.contains("text/html") || accepted.contains("*/*"))
                && request.getParameter("v-r") == null
                && Optional.ofNullable(request.getHeader("Sec-Fetch-Mode"))
                        .map("navigate"::equals)
                        .orElse(true);
    }

    /** The language of the page of this registry the visitor comes from, if he does. */
    private static Optional<Locale> before(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                    .map(URI::create)
                    .filter(from ->
                            request.getServerName().equalsIgnoreCase(from.getHost()) && isSamePort(from, request))
                    .map(from -> Optional.ofNullable(from.getPath()).orElse(""))
                    .filter(path -> path.startsWith(request.getContextPath()))
                    .map(path -> Lang.of(
                            Lang.trimmed(path.substring(request.getContextPath().length()))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isSamePort(URI from, HttpServletRequest request) {
        var standard = "https".equals(from.getScheme()) ? 443 : 80;
        return (from.getPort() < 0 ? standard : from.getPort()) == request.getServerPort();
    }

    private static Locale wanted(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE) && OFFERED.contains(cookie.getValue()))
                .map(cookie -> Locale.of(cookie.getValue()))
                .findFirst()
                .orElseGet(() -> preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Who names neither language reads English rather; who names none at all, a robot mostly, gets what was asked. */
    static Locale preferred(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return Lang.VIETNAMESE;
        }
        try {
            var ranges = Locale.LanguageRange.parse(accepted);
            var found = Locale.lookupTag(ranges, OFFERED);
            return found != null
                    ? Locale.of(found)
                    : ranges.getFirst().getRange().equals("*") ? Lang.VIETNAMESE : Lang.ENGLISH;
        } catch (IllegalArgumentException unreadable) {
            return Lang.VIETNAMESE;
        }
    }

    private static void keep(Locale language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
