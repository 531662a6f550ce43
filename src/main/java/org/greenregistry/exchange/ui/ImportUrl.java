package org.greenregistry.exchange.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.greenregistry.exchange.ImportService;
import org.greenregistry.ledger.RowResult;
import org.greenregistry.shell.Lang;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an import its address shows.
 *
 * @param state absent for all
 * @param page from 1
 */
record ImportUrl(UUID id, RowResult.@Nullable State state, int page) {

    static ImportUrl parse(UUID id, Map<String, List<String>> query) {
        var wanted = first(query, "state").toUpperCase(Locale.ROOT);
        var state = Arrays.stream(RowResult.State.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
        var page = first(query, "page");
        return new ImportUrl(id, state, page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
    }

    List<RowResult.State> states() {
        return state == null ? List.of(RowResult.State.values()) : List.of(state);
    }

    String href(Locale locale, RowResult.@Nullable State other, int number) {
        var asked = Optional.ofNullable(other)
                .map(one -> "?state=" + one.name().toLowerCase(Locale.ROOT) + "&page=" + number)
                .orElse("?page=" + number);
        return Lang.path(locale, ImportService.path(id)) + asked;
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of("")).getFirst();
    }
}
