package org.greenregistry.opportunity.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes the pages at some addresses of this module. */
interface PublicForm {

    /**
     * Empty for an address of another.
     *
     * @param path without language and outer slashes
     * @param query as sent, unchecked
     */
    Optional<Made> at(String path, Map<String, List<String>> query, Locale locale);

    static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
