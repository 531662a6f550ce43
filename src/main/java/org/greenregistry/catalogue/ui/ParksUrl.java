package org.greenregistry.catalogue.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.place.Park;
import org.greenregistry.place.ParkService;
import org.greenregistry.place.ParkStatus;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/**
 * Everything the list of parks shows, as its address says it.
 *
 * @param status absent for any
 */
record ParksUrl(String text, @Nullable ParkStatus status) {

    static final String STATUS = "status";

    private static final int LONGEST_TEXT = 200;

    /** @param query parameters as sent, unchecked; what cannot be understood is taken as not there */
    static ParksUrl parse(Map<String, List<String>> query) {
        var text = first(query, "q").strip();
        var status = Arrays.stream(ParkStatus.values())
                .filter(known -> known.name().equals(first(query, STATUS)))
                .findFirst();
        return new ParksUrl(text.substring(0, Math.min(text.length(), LONGEST_TEXT)), status.orElse(null));
    }

    /** A status is known of the parks of the product data only. */
    List<Park> found(ParkService parks) {
        return parks.rows(text).stream()
                .filter(row -> status == null || row.status().equals(Optional.of(status)))
                .toList();
    }

    /** Of the address, without question mark; empty for the whole list. */
    String query() {
        return Stream.of(
                        Optional.of(text)
                                .filter(typed -> !typed.isEmpty())
                                .map(typed -> "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)),
                        Optional.ofNullable(status).map(chosen -> STATUS + "=" + chosen))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
    }

    /** Relative to the base of the page. */
    String href(Locale locale) {
        var query = query();
        return Lang.path(locale, PlaceHref.PARKS) + (query.isEmpty() ? "" : "?" + query);
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
