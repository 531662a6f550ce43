package org.greenregistry.ledger.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two versions to be held side by side, as the address of a history names them.
 *
 * @param from number of the one on the left, usually the older
 */
record VersionPair(int from, int to) {

    static final String FROM = "from";
    static final String TO = "to";

    /** @param query parameters as sent, unchecked; empty if they do not name two versions */
    static Optional<VersionPair> parse(Map<String, List<String>> query) {
        return number(query, FROM).flatMap(from -> number(query, TO).map(to -> new VersionPair(from, to)));
    }

    private static Optional<Integer> number(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .findFirst()
                .filter(digits -> digits.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf);
    }
}
