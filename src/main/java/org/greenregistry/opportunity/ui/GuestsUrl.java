package org.greenregistry.opportunity.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greenregistry.opportunity.GuestListService;
import org.greenregistry.opportunity.GuestState;
import org.greenregistry.shell.Lang;
import org.greenregistry.shell.PageLinks;

/**
 * What a list of guests shows, as its address says it.
 *
 * @param event code
 * @param states none for all
 * @param page from 1
 */
record GuestsUrl(String event, Set<GuestState> states, int page) {

    /** @param query as sent, unchecked; what cannot be understood is taken as not there */
    static GuestsUrl parse(String event, Map<String, List<String>> query) {
        var named = query.getOrDefault("state", List.of());
        var states = GuestListService.LISTED.stream()
                .filter(state -> named.contains(state.name()))
                .collect(Collectors.toUnmodifiableSet());
        var page = PageLinks.asked(
                query.getOrDefault("page", List.of()).stream().findFirst().orElse(null));
        return new GuestsUrl(event, states, page);
    }

    Set<GuestState> asked() {
        return states.isEmpty() ? GuestListService.LISTED : states;
    }

    GuestsUrl of(Set<GuestState> wanted) {
        return new GuestsUrl(event, wanted, 1);
    }

    GuestsUrl onPage(int number) {
        return new GuestsUrl(event, states, number);
    }

    /** Of the address, without question mark. */
    String query() {
        return Stream.concat(
                        states.stream().map(state -> "state=" + state).sorted(),
                        page > 1 ? Stream.of("page=" + page) : Stream.of())
                .collect(Collectors.joining("&"));
    }

    String href(Locale locale) {
        return Lang.path(locale, "guests/" + event) + (query().isEmpty() ? "" : "?" + query());
    }
}
