package org.greenregistry.cooperation.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.cooperation.CooperationKind;
import org.greenregistry.cooperation.CooperationQuery;
import org.greenregistry.shell.Formats;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What the network shows, as its address says it.
 *
 * @param list the list of the links it is made of
 * @param focus id of the node in the middle; absent for the whole
 */
record NetworkUrl(RecordsUrl list, @Nullable String focus) {

    static final String PATH = "network";
    static final String FOCUS = "focus";

    private static final int LONGEST = 200;

    /** @param query parameters as sent, unchecked; what cannot be understood is taken as not there */
    static NetworkUrl parse(CooperationKind<?> kind, Map<String, List<String>> query, Formats formats) {
        var focus = query.getOrDefault(FOCUS, List.of()).stream()
                .filter(id -> !id.isBlank() && id.length() <= LONGEST)
                .findFirst()
                .orElse(null);
        return new NetworkUrl(RecordsUrl.parse(kind, query, formats).onPage(1), focus);
    }

    NetworkUrl around(@Nullable String node) {
        return new NetworkUrl(list, node);
    }

    NetworkUrl cleared() {
        return new NetworkUrl(list.cleared(), focus);
    }

    CooperationQuery asked() {
        return list.asked();
    }

    String query() {
        return Stream.of(
                        list.query(),
                        focus == null ? "" : FOCUS + "=" + URLEncoder.encode(focus, StandardCharsets.UTF_8))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** Relative to the base of the page. */
    String href(Locale locale) {
        var query = query();
        return Lang.path(locale, PATH) + (query.isEmpty() ? "" : "?" + query);
    }
}
