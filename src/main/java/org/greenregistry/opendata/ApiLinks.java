package org.greenregistry.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the pages of one list, absolute.
 *
 * @param prev absent on the first page
 * @param next absent on the last page and behind it
 */
record ApiLinks(
        String self,
        String first,
        @Nullable String prev,
        @Nullable String next,
        String last) {

    private static final String PAGE = "page";

    /** @param registry its address, without trailing slash */
    static ApiLinks of(String registry, HttpServletRequest request, long total, int page, int size) {
        var address = registry + request.getServletPath() + query(request);
        var last = (int) Math.max(1, (total + size - 1) / size);
        return new ApiLinks(
                address + page,
                address + 1,
                page == 1 ? null : address + Math.min(page - 1, last),
                page >= last ? null : address + (page + 1),
                address + last);
    }

    /** What was asked, up to the number of the page. */
    private static String query(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(sent -> !sent.getKey().equals(PAGE))
                .flatMap(sent -> Arrays.stream(sent.getValue())
                        .map(value -> encoded(sent.getKey()) + "=" + encoded(value) + "&"))
                .collect(Collectors.joining("", "?", PAGE + "="));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As a Link header has them (RFC 8288). */
    String header() {
        var links = new StringJoiner(", ");
        Stream.of(link("self", self), link("first", first), link("prev", prev), link("next", next), link("last", last))
                .filter(link -> !link.isEmpty())
                .forEach(links::add);
        return links.toString();
    }

    private static String link(String relation, @Nullable String address) {
        return address == null ? "" : "<" + address + ">; rel=\"" + relation + "\"";
    }
}
