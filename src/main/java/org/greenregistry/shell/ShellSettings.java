package org.greenregistry.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.greenregistry.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param name of the book, beside the mark in the header
 * @param locality the area the book is about
 * @param authority who answers for the book
 * @param phone of the investment desk, as people write it
 * @param mail of the investment desk
 * @param hours of the desk
 * @param address under which the public reaches the registry, such as {@code https://example.vn}; without it the
 *     address of the request is taken
 * @param tiles behind every map; absent for none
 */
@ConfigurationProperties("registry.shell")
record ShellSettings(
        @Nullable LocalizedText name,
        @Nullable LocalizedText locality,
        @Nullable LocalizedText authority,
        @Nullable String phone,
        @Nullable String mail,
        @Nullable LocalizedText hours,
        @Nullable String address,
        @Nullable MapTiles tiles) {

    /** Without trailing slash. */
    String addressFor(HttpServletRequest request) {
        if (address != null) {
            return address.replaceAll("/+$", "");
        }
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
